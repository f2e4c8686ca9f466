package id.teladan.visit;

import id.teladan.shared.PartialDate;
import java.time.Instant;
import java.util.List;

/**
 * A visit in a calendar. Nothing of its purpose, notes or papers: calendars are shown on other
 * people's servers and on locked screens.
 *
 * @param version counts the changes, so that programs replace what they had
 * @param date never null
 * @param lastDay null for one day
 * @param sessions empty for whoever may not read the agenda
 */
public record CalendarEntry(
    long id,
    int version,
    Instant updatedAt,
    String title,
    String hostCode,
    PartialDate date,
    PartialDate lastDay,
    VisitStatus status,
    String summary,
    List<AgendaSession> sessions) {

  public CalendarEntry {
    sessions = List.copyOf(sessions);
  }

  /** The address of the visit's page, below the application's root. */
  public String url() {
    return VisitView.url(id);
  }
}
