package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import id.teladan.visit.AgendaSession;
import id.teladan.visit.CalendarEntry;
import id.teladan.visit.VisitStatus;
import java.time.Instant;
import java.time.LocalDate;
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
  void sessionsHaveTheTimeOfTheHost() {
    AgendaSession session =
        new AgendaSession(
            LocalDate.of(2018, 7, 13), "09:00", "10:30", "Smart city", null, "Balai Kota", null);
    String file = write(entry("2018-07-13", VisitStatus.PLANNED, List.of(session)));

    assertThat(file).contains("DTSTART:20180713T020000Z", "DTEND:20180713T033000Z");
    assertThat(file).contains("SUMMARY:Smart city", "LOCATION:Balai Kota");
  }

  @ParameterizedTest
  @CsvSource({
    "31, Asia/Jakarta",
    "61.71, Asia/Jakarta",
    "65, Asia/Makassar",
    "51.03, Asia/Makassar",
    "81, Asia/Jayapura",
    "96, Asia/Jayapura",
    "ID, Asia/Jakarta"
  })
  void everyRegionHasItsClock(String code, String zone) {
    assertThat(RegionClock.of(code).getId()).isEqualTo(zone);
  }

  private static String calendar(String date, VisitStatus status) {
    return write(entry(date, status, List.of()));
  }

  private static String write(CalendarEntry entry) {
    return new VisitCalendar(e -> "http://localhost" + e.url(), code -> "DKI Jakarta")
        .write(List.of(entry));
  }

  private static CalendarEntry entry(
      String date, VisitStatus status, List<AgendaSession> sessions) {
    return new CalendarEntry(
        12,
        1,
        Instant.EPOCH,
        "Kaltara ke DKI Jakarta, 2018",
        "31",
        PartialDate.parse(date),
        null,
        status,
        null,
        sessions);
  }
}
