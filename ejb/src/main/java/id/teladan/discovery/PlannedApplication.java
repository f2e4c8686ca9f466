package id.teladan.discovery;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody is thinking of building.
 *
 * @param title its working name; may be empty
 * @param summary what it is to do, in a few sentences; may be empty
 * @param affair the code of its main affair; null when not known yet
 * @param regionCode who would build it; null when not said
 */
public record PlannedApplication(String title, String summary, String affair, String regionCode) {
  private static final int MOST_WORDS = 48;

  public PlannedApplication {
    title = title == null ? "" : title.strip();
    summary = summary == null ? "" : summary.strip();
    affair = affair == null || affair.isBlank() ? null : affair;
    regionCode = regionCode == null || regionCode.isBlank() ? null : regionCode;
  }

  /** Whether there is anything to search for. */
  public boolean isEmpty() {
    return query().isEmpty();
  }

  /** Its words, each once and without any sign, so that nothing typed acts as an operator. */
  String query() {
    Set<String> seen = new LinkedHashSet<>();
    return Arrays.stream((title + " " + summary).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() > 1)
        .filter(word -> seen.add(word.toLowerCase(Locale.ROOT)))
        .limit(MOST_WORDS)
        .collect(Collectors.joining(" "));
  }
}
