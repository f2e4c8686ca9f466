package id.teladan.trust;

import id.teladan.identity.Erasing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The ways in which a person may stand in texts, and what stands there afterwards. A name to sign
 * in with counts wherever it is the whole value or stands in quotes, as in kept states; inside
 * other text only when it cannot be a common word. The same for the shown name.
 */
final class Trace {
  private static final int SHORTEST_IN_TEXT = 8;
  private static final Set<String> WORDS =
      Set.of(
          "administrator",
          "coordinator",
          "koordinator",
          "contributor",
          "kontributor",
          "sekretaris",
          "kepala dinas",
          "perencana",
          "official");

  /** Codes, kinds and states of the application itself: 65, 2.16, PUBLISHED. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_.-]*");

  private final Map<String, String> quoted = new LinkedHashMap<>();
  private final Map<String, String> inText = new LinkedHashMap<>();
  private final List<String> whole = new ArrayList<>();
  private final String stub;

  Trace(Erasing.Marks marks) {
    this(marks, Set.of());
  }

  /**
   * @param common what also means something else and is left where it stands
   */
  Trace(Erasing.Marks marks, Set<String> common) {
    stub = "erased-" + marks.accountId();
    names(marks).filter(name -> !common.contains(name)).forEach(this::add);
    String email = marks.email();
    if (email != null && !common.contains(email)) {
      whole.add(email);
      inText.put(email, stub);
    }
  }

  /** The ways in which a person may be called. */
  static Stream<String> names(Erasing.Marks marks) {
    return Stream.of(marks.username(), marks.displayName());
  }

  private void add(String name) {
    if (CODE.matcher(name).matches()) {
      return;
    }
    whole.add(name);
    quoted.put('"' + name + '"', '"' + stub + '"');
    if (name.length() >= SHORTEST_IN_TEXT && !WORDS.contains(name.toLowerCase(Locale.ROOT))) {
      inText.put(name, stub);
      String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"");
      inText.putIfAbsent(escaped, stub);
    }
  }

  String stub() {
    return stub;
  }

  /** Values that are replaced as a whole. */
  List<String> whole() {
    return List.copyOf(whole);
  }

  /** Parts of texts and what replaces each, longest first. */
  Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    Stream.concat(inText.entrySet().stream(), quoted.entrySet().stream())
        .sorted(Comparator.comparing((Map.Entry<String, String> e) -> -e.getKey().length()))
        .forEach(e -> parts.put(e.getKey(), e.getValue()));
    return parts;
  }

  /** Whether a text names the person. */
  boolean isIn(String text) {
    return parts().keySet().stream().anyMatch(text::contains) || whole.contains(text);
  }
}
