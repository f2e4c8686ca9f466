package id.teladan.paper;

import id.teladan.shared.PartialDate;
import id.teladan.visit.IndonesianDates;
import id.teladan.visit.OfficialPaper;
import java.time.LocalDate;
import java.util.List;

/** Phrases of official Indonesian that several papers share. */
final class Wording {
  private static final String BLANK = OfficialPaper.BLANK;

  private Wording() {}

  /** {@code a, b, dan c}. */
  static String enumerated(List<String> words) {
    int last = words.size() - 1;
    return switch (words.size()) {
      case 0 -> BLANK;
      case 1 -> words.get(0);
      case 2 -> words.get(0) + " dan " + words.get(1);
      default -> String.join(", ", words.subList(0, last)) + ", dan " + words.get(last);
    };
  }

  /** {@code Surat Tugas Nomor … tanggal 9 Juli 2018}; blanks where nothing is recorded. */
  static String assignment(VisitCourseFacts course) {
    LocalDate day = course.assignmentDate();
    return "Surat Tugas Nomor "
        + (course.assignment() == null ? BLANK : course.assignment())
        + " tanggal "
        + (day == null ? BLANK : IndonesianDates.of(PartialDate.of(day)))
        + ".";
  }

  /** When it was, in words and in figures, as precisely as it is known. */
  static String when(PartialDate first, PartialDate last) {
    if (first == null) {
      return "pada tanggal " + BLANK;
    }
    if (last != null && first.precision() == PartialDate.Precision.DAY && !last.equals(first)) {
      return "selama beberapa hari, mulai hari " + day(first) + " sampai dengan hari " + day(last);
    }
    return switch (first.precision()) {
      case DAY -> "pada hari " + day(first);
      case MONTH, YEAR ->
          "pada "
              + IndonesianDates.inWords(first)
              + " ("
              + IndonesianDates.of(first)
              + "; tanggalnya tidak tercatat)";
    };
  }

  private static String day(PartialDate date) {
    return IndonesianDates.inWords(date) + " (" + IndonesianDates.of(date) + ")";
  }

  static String orDash(String text) {
    return text == null || text.isBlank() ? "–" : text;
  }

  /** With a full stop at its end; a blank for nothing. */
  static String sentence(String text) {
    if (text == null || text.isBlank()) {
      return BLANK;
    }
    String whole = text.strip();
    return whole.matches("(?s).*[.!?:;]") ? whole : whole + ".";
  }
}
