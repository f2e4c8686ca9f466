package id.teladan.trust;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which a person may stand in texts, and what stands there afterwards. Capital letters
 * and the spaces between words do not count. A name counts wherever it is the whole value or stands
 * in quotes, as in kept states; inside other text only when it cannot be a common word. A part of a
 * name counts as a word of its own, and as a piece of a longer one when it holds a digit.
 *
 * <p>The expression is written so that both databases and Java read it alike.
 */
final class Trace {
  private static final int SHORTEST_IN_TEXT = 8;
  private static final int SHORTEST_PART = 6;
  private static final Set<String> WORDS =
      Set.of(
          "administrator",
          "analis",
          "coordinator",
          "koordinator",
          "contributor",
          "kontributor",
          "kurator",
          "curator",
          "visitor",
          "official",
          "pegawai",
          "pejabat",
          "sekretaris",
          "kepala dinas",
          "kepala",
          "perencana",
          "nasional",
          "daerah");

  /** Codes, kinds and states of the application itself: 65, 2.16, PUBLISHED. */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9_.-]*");

  private final String stub;
  private final Set<String> names;
  private final Set<String> parts;

  /**
   * @param names names and addresses as a whole
   * @param parts words of them, in small letters
   */
  Trace(String stub, Collection<String> names, Collection<String> parts) {
    this.stub = stub;
    this.names =
        names.stream()
            .filter(name -> !CODE.matcher(name).matches())
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.parts =
        parts.stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words of a name that may name a person on their own, in small letters. */
  static Set<String> partsOf(Collection<String> names) {
    return names.stream()
        .filter(name -> !CODE.matcher(name).matches())
        .map(name -> name.replaceFirst("@.*", "").toLowerCase(Locale.ROOT))
        .flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
        .filter(part -> part.length() >= SHORTEST_PART && !WORDS.contains(part))
        .filter(part -> part.codePoints().anyMatch(Character::isLetter))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  String stub() {
    return stub;
  }

  boolean isEmpty() {
    return names.isEmpty() && parts.isEmpty();
  }

  /** Every way, as one expression; letters in either case. */
  String expression() {
    return Stream.concat(names.stream().flatMap(Trace::ofName), parts.stream().map(Trace::ofPart))
        .collect(Collectors.joining("|"));
  }

  /** What a text holds, in small letters, if the expression finds anything in it. */
  List<String> needles() {
    return Stream.concat(names.stream(), parts.stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .map(Trace::longestWord)
        .distinct()
        .toList();
  }

  /** Whether a text names the person. */
  boolean isIn(String text) {
    if (text == null || isEmpty()) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return needles().stream().anyMatch(small::contains)
        && Pattern.compile(expression(), Pattern.CASE_INSENSITIVE).matcher(text).find();
  }

  private static Stream<String> ofName(String name) {
    String plain = escaped(name);
    boolean clear =
        name.indexOf('@') > 0
            || name.length() >= SHORTEST_IN_TEXT && !WORDS.contains(name.toLowerCase(Locale.ROOT));
    if (clear) {
      String quoted = escaped(name.replace("\\", "\\\\").replace("\"", "\\\""));
      return Stream.of(plain, quoted).distinct();
    }
    return Stream.of("(?<=\")" + plain + "(?=\")", "^" + plain + "$");
  }

  private static String ofPart(String part) {
    boolean marked = part.length() >= SHORTEST_IN_TEXT && part.matches(".*[0-9].*");
    String plain = escaped(part);
    return marked ? plain : "(?<![A-Za-z0-9])" + plain + "(?![A-Za-z0-9])";
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (String piece : text.strip().split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)")) {
      if (piece.isBlank()) {
        escaped.append("\\s+");
      } else {
        escaped.append(piece.replaceAll("([^\\p{L}\\p{N}])", "\\\\$1"));
      }
    }
    return escaped.toString();
  }

  private static String longestWord(String name) {
    return Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
        .max(Comparator.comparing(String::length))
        .orElse(name);
  }
}
