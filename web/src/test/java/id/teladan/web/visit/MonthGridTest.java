package id.teladan.web.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import id.teladan.visit.VisitSummary;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthGridTest {
  private static final YearMonth JULY = YearMonth.of(2018, 7);

  @Test
  void weeksBeginOnMondayAndCoverTheMonth() {
    List<MonthGrid.Week> weeks = MonthGrid.of(JULY, List.of());

    assertThat(weeks).hasSize(6).allSatisfy(week -> assertThat(week.days()).hasSize(7));
    assertThat(weeks.get(0).days().get(6).date()).isEqualTo(JULY.atDay(1));
    assertThat(days(weeks)).filteredOn(MonthGrid.Day::inside).hasSize(31);
  }

  @Test
  void aVisitStandsOnEachOfItsDays() {
    List<MonthGrid.Week> weeks = MonthGrid.of(JULY, List.of(visit("2018-07-30", "2018-08-01")));

    assertThat(days(weeks))
        .filteredOn(d -> !d.visits().isEmpty())
        .extracting(MonthGrid.Day::getNumber)
        .containsExactly(30, 31);
  }

  @Test
  void aVisitWhoseDayNobodyKnowsStandsOnNone() {
    List<MonthGrid.Week> weeks = MonthGrid.of(JULY, List.of(visit("2018-07", null)));

    assertThat(days(weeks)).filteredOn(d -> !d.visits().isEmpty()).isEmpty();
  }

  private static List<MonthGrid.Day> days(List<MonthGrid.Week> weeks) {
    return weeks.stream().flatMap(w -> w.days().stream()).toList();
  }

  private static VisitSummary visit(String date, String last) {
    return new VisitSummary(
        1,
        "Kaltara ke DKI Jakarta",
        "65",
        "31",
        PartialDate.parse(date),
        null,
        null,
        true,
        null,
        PartialDate.parse(last));
  }
}
