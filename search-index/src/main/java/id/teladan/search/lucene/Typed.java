package id.teladan.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, taken apart: words, phrases in quotes, exclusions, alternatives. Whatever is
 * not well-formed is taken as plain words.
 *
 * @param parts in the order they were typed
 */
record Typed(List<Part> parts) {
  private static final int MAX_LENGTH = 2_000;
  private static final int MAX_PARTS = 80;

  /** How a part bears on the result. */
  enum Role {
    PLAIN,
    /** A phrase in quotes, which must occur. */
    REQUIRED,
    EXCLUDED
  }

  /**
   * One word or phrase.
   *
   * @param text raw text, to be analysed
   * @param quoted whether it stood in quotes
   */
  record Part(String text, boolean quoted, Role role) {}

  static Typed parse(String q) {
    String text = q.length() > MAX_LENGTH ? q.substring(0, MAX_LENGTH) : q;
    List<Part> parts = new ArrayList<>();
    int at = 0;
    boolean alternative = false;
    while (at < text.length() && parts.size() < MAX_PARTS) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      boolean minus = c == '-' && at + 1 < text.length() && startsPart(text.charAt(at + 1));
      int start = minus ? at + 1 : at;
      int close = isQuote(text.charAt(start)) ? closing(text, start + 1) : -1;
      boolean quoted = close > start;
      int end = quoted ? close : wordEnd(text, start);
      String content = text.substring(quoted ? start + 1 : start, end);
      at = quoted ? end + 1 : end;
      if (!quoted && !minus && (content.equals("OR") || content.equals("|"))) {
        alternative = loosen(parts);
        continue;
      }
      Role role = quoted && !alternative ? Role.REQUIRED : Role.PLAIN;
      parts.add(new Part(content, quoted, minus ? Role.EXCLUDED : role));
      alternative = false;
    }
    return new Typed(parts);
  }

  private static boolean startsPart(char c) {
    return Character.isLetterOrDigit(c) || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
  }

  private static int closing(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isQuote(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int wordEnd(String text, int start) {
    int end = start + 1;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && !isQuote(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What stands before OR is no longer required; an OR at the beginning is nothing. */
  private static boolean loosen(List<Part> parts) {
    if (parts.isEmpty()) {
      return false;
    }
    Part last = parts.remove(parts.size() - 1);
    parts.add(
        new Part(last.text, last.quoted, last.role == Role.EXCLUDED ? last.role : Role.PLAIN));
    return true;
  }
}
