package id.teladan.api.shared;

import id.teladan.api.json.RecordWriting;
import id.teladan.shared.FieldError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A refusal as RFC 9457 wants it, with the stable {@code code} that scripts look at.
 *
 * @param status the HTTP status
 * @param code for example {@code stale-version}
 * @param instance names this one occurrence, for finding it in the log; null when nobody would look
 * @param errors what is wrong with which field
 */
public record Problem(int status, String code, String instance, List<FieldError> errors) {
  public static final String TYPE = "application/problem+json";

  public Problem {
    errors = List.copyOf(errors);
  }

  public static Problem of(int status, String code) {
    return new Problem(status, code, null, List.of());
  }

  /** The document in the reader's language. */
  public String json(Locale locale) {
    List<Map<String, Object>> faults = errors.stream().map(e -> fault(locale, e)).toList();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("type", "urn:teladan:problem:" + code);
    members.put("title", ProblemMessages.sentence(locale, code, args()));
    members.put("status", status);
    members.put("code", code);
    members.put("detail", detail(locale, faults));
    if (instance != null) {
      members.put("instance", instance);
    }
    members.put("errors", faults);
    return RecordWriting.text(members);
  }

  private String detail(Locale locale, List<Map<String, Object>> faults) {
    if (faults.isEmpty()) {
      return ProblemMessages.find(locale, code + ".detail", List.of())
          .orElseGet(() -> ProblemMessages.sentence(locale, code, args()));
    }
    return faults.stream()
        .map(
            f ->
                "".equals(f.get("field"))
                    ? f.get("message")
                    : f.get("field") + ": " + f.get("message"))
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  /** What the sentence of the whole tells of is told by the error that has the same code. */
  private List<?> args() {
    return errors.stream()
        .filter(error -> error.code().equals(code))
        .findFirst()
        .<List<?>>map(FieldError::args)
        .orElse(List.of());
  }

  private static Map<String, Object> fault(Locale locale, FieldError error) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("field", error.field());
    members.put("code", error.code());
    members.put("message", ProblemMessages.sentence(locale, error.code(), error.args()));
    return members;
  }
}
