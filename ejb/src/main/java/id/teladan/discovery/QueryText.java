package id.teladan.discovery;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form in which a query is counted, and which queries are never written down. */
final class QueryText {
  static final int LONGEST = 100;

  /** Seven digits on end, or nine with separators: telephone, identity and staff numbers. */
  private static final Pattern NUMBER =
      Pattern.compile("\\p{Nd}{7}|\\p{Nd}(?:[ .\\-/()+]*\\p{Nd}){8}");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private QueryText() {}

  /**
   * The query in lower case with single spaces; nothing when it must not be kept: because it holds
   * what looks like somebody's number or address, has no letter, or is longer than a question.
   */
  static Optional<String> countable(String q) {
    String text =
        Normalizer.normalize(q, Normalizer.Form.NFKC)
            .replaceAll("[\\p{Cntrl}\\s\"\u201c\u201d]+", " ")
            .strip()
            .toLowerCase(Locale.ROOT);
    boolean kept =
        text.length() >= 2
            && text.length() <= LONGEST
            && text.indexOf('@') < 0
            && LETTER.matcher(text).find()
            && !NUMBER.matcher(text).find();
    return kept ? Optional.of(text) : Optional.empty();
  }
}
