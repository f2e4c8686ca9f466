package id.teladan.shared;

import java.util.List;

/**
 * One thing wrong with one field of a command.
 *
 * @param field the path of the field as REST names it, for example {@code evidence.claims[0].text}
 * @param code the stable name of the fault, for example {@code required} or {@code too-long}
 * @param args values for the sentence, for example the longest length allowed
 */
public record FieldError(String field, String code, List<Object> args) {

  public FieldError {
    args = List.copyOf(args);
  }

  public static FieldError of(String field, String code, Object... args) {
    return new FieldError(field, code, List.of(args));
  }
}
