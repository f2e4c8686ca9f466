package id.teladan.web.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import java.math.BigDecimal;

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

  /**
   * A figure without marks between thousands, with a comma or a dot before its fraction. What may
   * be meant as thousands is refused, since it would be wrong by a thousand.
   */
  static BigDecimal decimal(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String bare = text.strip();
    boolean thousands = bare.matches("-?[1-9]\\d{0,2}\\.\\d{3}");
    if (thousands || !bare.matches("-?\\d{1,19}([.,]\\d{1,10})?")) {
      throw new InvalidInputException(FieldError.of(field, "invalid-decimal"));
    }
    return new BigDecimal(bare.replace(',', '.'));
  }

  /** As {@link #decimal} reads it. */
  static String figure(BigDecimal value) {
    return value == null ? null : value.toPlainString().replace('.', ',');
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
