package id.teladan.exchange;

import java.util.regex.Pattern;

/**
 * Keeps a text from being calculated by a spreadsheet that opens a CSV, without losing it: what
 * somebody typed into a title must not run on another's machine, and comes back as it was.
 */
public final class FormulaGuard {
  private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
  private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);

  private FormulaGuard() {}

  /** The text with an apostrophe before it if it needs one. */
  public static String guarded(String text) {
    return RISKY.matcher(text).matches() ? "'" + text : text;
  }

  /** What was guarded; any other text as it is. */
  public static String unguarded(String text) {
    return GUARDED.matcher(text).matches() ? text.substring(1) : text;
  }
}
