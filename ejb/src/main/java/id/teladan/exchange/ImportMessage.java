package id.teladan.exchange;

import java.util.List;

/**
 * Something to say about a row or a file.
 *
 * @param field the field as REST names it; null when it is about the whole
 * @param code the stable name of the sentence
 * @param args its values
 */
public record ImportMessage(String field, String code, List<String> args) {

  public ImportMessage {
    args = args == null ? List.of() : List.copyOf(args);
  }

  static ImportMessage of(String field, String code, Object... args) {
    return new ImportMessage(
        field, code, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  public String getField() {
    return field;
  }

  public String getCode() {
    return code;
  }

  public List<String> getArgs() {
    return args;
  }
}
