package id.teladan.web.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;

/** Reads what was typed into a field, or says which field cannot be read. */
final class Typed {
  private Typed() {}

  /**
   * @param field the name of the input to show the fault beside
   */
  static PartialDate date(String field, String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(FieldError.of(field, "invalid-date"));
    }
  }

  static Long number(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.strip().matches("\\d{1,18}")) {
      throw new InvalidInputException(FieldError.of(field, "invalid-number"));
    }
    return Long.valueOf(text.strip());
  }

  static String text(Object value) {
    return value == null ? null : value.toString();
  }

  static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
