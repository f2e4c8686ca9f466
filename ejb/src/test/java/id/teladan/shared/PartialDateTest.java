package id.teladan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void keepsThePrecisionOfItsSource() {
    assertThat(new PartialDate("2018").precision()).isEqualTo(PartialDate.Precision.YEAR);
    assertThat(new PartialDate("2018-07").precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(new PartialDate("2018-07-13").precision()).isEqualTo(PartialDate.Precision.DAY);
  }

  @Test
  void endsWithItsYearItsMonthOrItself() {
    assertThat(new PartialDate("2018").latest()).isEqualTo("2018-12-31");
    assertThat(new PartialDate("2024-02").latest()).isEqualTo("2024-02-29");
    assertThat(new PartialDate("2018-07-13").latest()).isEqualTo("2018-07-13");
  }

  @Test
  void blankIsUnknown() {
    assertThat(PartialDate.parse(null)).isNull();
    assertThat(PartialDate.parse("  ")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"18", "2018-13", "2018-02-30", "13 Juli 2018", "2018-7-13", "0999", "2018-07-13T"})
  void refusesWhatTheCalendarDoesNotKnow(String text) {
    assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void everyDayReadsBackAsItself(
      @ForAll @IntRange(min = 1000, max = 2999) int year,
      @ForAll @IntRange(min = 1, max = 366) int day) {
    LocalDate date =
        LocalDate.ofYearDay(year, Math.min(day, LocalDate.of(year, 1, 1).lengthOfYear()));

    assertThat(PartialDate.of(date).earliest()).isEqualTo(date);
    assertThat(new PartialDate(date.toString().substring(0, 7)).earliest())
        .isEqualTo(date.withDayOfMonth(1));
  }
}
