package id.teladan.exchange;

import id.teladan.solution.SolutionKind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A summary that says only what the row says otherwise, where an inventory has none. */
final class MadeSummary {
  private static final int LONGEST = 400;

  private MadeSummary() {}

  /** The beginning of a longer text. */
  static String beginning(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, end < LONGEST / 2 ? LONGEST : end) + " …";
  }

  /**
   * What is known, in a sentence, and that a description is missing.
   *
   * @param places the unit and the region; either may be null
   */
  static String ofFacts(SolutionKind kind, String title, List<String> places) {
    String what = kind == SolutionKind.APPLICATION ? "aplikasi" : "praktik";
    String where = places.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
    String facts =
        Stream.of(what, where).filter(s -> !s.isEmpty()).collect(Collectors.joining(" "));
    return beginning(title) + ": " + facts + ". Deskripsi belum tersedia.";
  }
}
