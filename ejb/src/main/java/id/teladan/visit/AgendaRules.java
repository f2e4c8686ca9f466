package id.teladan.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an agenda must keep to: times in order, nothing at the same time, all within the visit. */
final class AgendaRules {

  private AgendaRules() {}

  /**
   * @param date the first day of the visit; null while it is not known to the day
   * @throws InvalidInputException naming every session that is wrong
   */
  static void check(AgendaContent content, LocalDate date) {
    Bulk.requireQuestions("questions", content.questions());
    Bulk.require("sessions", content.sessions());
    List<FieldError> errors = new ArrayList<>(Bulk.unlikely(content));
    LocalDate last = content.lastDay() == null ? date : content.lastDay();
    if (content.lastDay() != null && (date == null || content.lastDay().isBefore(date))) {
      errors.add(FieldError.of("lastDay", "before-first-day"));
    }
    List<AgendaSession> sessions = content.sessions();
    for (int i = 0; i < sessions.size(); i++) {
      check(sessions, i, date, last, errors);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInputException(errors);
    }
  }

  private static void check(
      List<AgendaSession> sessions,
      int at,
      LocalDate first,
      LocalDate last,
      List<FieldError> errors) {
    AgendaSession session = sessions.get(at);
    String field = "sessions[" + at + "].";
    if (!session.begins().isBefore(session.ends())) {
      errors.add(FieldError.of(field + "end", "ends-before-start"));
      return;
    }
    if (first == null) {
      errors.add(FieldError.of(field + "day", "visit-has-no-day"));
    } else if (session.day().isBefore(first) || session.day().isAfter(last)) {
      errors.add(FieldError.of(field + "day", "outside-of-visit", first, last));
    }
    sessions.subList(0, at).stream()
        .filter(session::overlaps)
        .findFirst()
        .ifPresent(
            other -> errors.add(FieldError.of(field + "start", "sessions-overlap", other.title())));
  }
}
