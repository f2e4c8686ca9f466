package id.teladan.paper;

import id.teladan.shared.PartialDate;
import java.time.LocalDate;
import java.util.List;

/**
 * What papers say of the course of a visit: the assignment, the questions, the agenda.
 *
 * @param assignment the number of the surat tugas; null when not recorded
 * @param lastDay of a visit of several days; null else
 */
record VisitCourseFacts(
    String assignment,
    LocalDate assignmentDate,
    String budget,
    LocalDate lastDay,
    List<Question> questions,
    List<Session> sessions) {
  static final VisitCourseFacts NONE =
      new VisitCourseFacts(null, null, null, null, List.of(), List.of());

  VisitCourseFacts {
    questions = List.copyOf(questions);
    sessions = List.copyOf(sessions);
  }

  /** What the visitor wants to know; the answer is null while there is none. */
  record Question(String text, String answer) {}

  /** A part of the agenda. */
  record Session(LocalDate day, String time, String title, String place, String people) {}

  /** The last day as papers write dates; null for a visit of one day. */
  PartialDate last() {
    return lastDay == null ? null : PartialDate.of(lastDay);
  }
}
