package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2018-07-13, 20180713, 20180714",
    "2022-03, 20220301, 20220401",
    "2016, 20160101, 20170101"
  })
  void lastsAsLongAsTheDateIsKnown(String date, String start, String end) {
    assertThat(calendar(date, VisitStatus.DONE))
        .contains("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end)
        .contains("SUMMARY:Kaltara ke DKI Jakarta\\, 2018", "URL:http://localhost/visits/12")
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("UID:visit-12@teladan");
  }

  @Test
  void saysThatAVisitWasCancelled() {
    assertThat(calendar("2018", VisitStatus.CANCELLED)).contains("STATUS:CANCELLED");
  }

  @Test
  void isRefusedWithoutADate() {
    assertThatThrownBy(() -> calendar(null, VisitStatus.PLANNED))
        .isInstanceOf(StateRuleException.class);
  }

  private static String calendar(String date, VisitStatus status) {
    VisitContent content =
        new VisitContent(
            "65",
            "31",
            PartialDate.parse(date),
            null,
            "Kaltara ke DKI Jakarta, 2018",
            null,
            status,
            true,
            null,
            null,
            null,
            null,
            null,
            null);
    VisitView visit = new VisitView(12, 1, null, Instant.EPOCH, null, List.of(), content);
    return VisitCalendar.write(visit, "http://localhost/visits/12", "DKI Jakarta");
  }
}
