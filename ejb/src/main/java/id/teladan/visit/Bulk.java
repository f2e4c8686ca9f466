package id.teladan.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What lists and days may be at most, so that each fits where it is kept, history included. */
public final class Bulk {
  private static final int QUESTIONS = 150_000;
  private static final int OTHERS = 80_000;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2999;

  private Bulk() {}

  /**
   * @throws InvalidInputException naming the field
   */
  public static void requireQuestions(String field, List<VisitQuestion> questions) {
    require(field, questions, QUESTIONS);
  }

  /**
   * @throws InvalidInputException naming the field
   */
  public static void require(String field, List<?> items) {
    require(field, items, OTHERS);
  }

  private static void require(String field, List<?> items, int most) {
    if (Json.write(items).length() > most) {
      throw new InvalidInputException(FieldError.of(field, "too-long", most));
    }
  }

  /** Whether a visit may be on that day; null is fine. */
  public static boolean isLikely(LocalDate day) {
    return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  static List<FieldError> unlikely(AgendaContent content) {
    List<FieldError> errors = new ArrayList<>();
    note(errors, "date", content.date());
    note(errors, "lastDay", content.lastDay());
    note(
        errors,
        "errand.assignmentDate",
        content.errand() == null ? null : content.errand().assignmentDate());
    return errors;
  }

  private static void note(List<FieldError> errors, String field, LocalDate day) {
    if (!isLikely(day)) {
      errors.add(FieldError.of(field, "invalid-date"));
    }
  }
}
