package id.teladan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that are longer than a cell of a workbook can be. Such a text is cut, ends in {@code ⟶2},
 * and goes on in a cell right of the table that begins with {@code ⟶2} and the title of its column.
 * An import puts the parts together again; a person can see that there is more and where.
 */
public final class LongCell {
  /** What a cell of a workbook holds. */
  static final int LONGEST = 32_767;

  /** Leaves room for the marks at both ends. */
  private static final int PART = 32_400;

  private static final Pattern END = Pattern.compile(" ⟶(\\d{1,4})$");
  private static final Pattern BEGIN = Pattern.compile("^⟶(\\d{1,4}) ([^:\\n]{1,300}): ");

  private LongCell() {}

  /** The text itself when it fits; else its first part and those that stand right of the table. */
  public static List<String> parts(String title, String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + PART);
      if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
        to--;
      }
      String begin = parts.isEmpty() ? "" : "⟶" + (parts.size() + 1) + " " + title + ": ";
      String end = to == text.length() ? "" : " ⟶" + (parts.size() + 2);
      parts.add(begin + text.substring(from, to) + end);
      from = to;
    }
    return parts;
  }

  /** The cells below these titles, each with what of it stands right of them. */
  static List<String> joined(List<String> titles, List<String> cells) {
    if (cells.size() <= titles.size()) {
      return cells;
    }
    List<String> whole = new ArrayList<>(cells.subList(0, titles.size()));
    for (String more : cells.subList(titles.size(), cells.size())) {
      Matcher begin = BEGIN.matcher(more);
      int at = begin.find() ? titles.indexOf(begin.group(2)) : -1;
      if (at >= 0) {
        Matcher end = END.matcher(whole.get(at));
        if (end.find() && end.group(1).equals(begin.group(1))) {
          whole.set(at, whole.get(at).substring(0, end.start()) + more.substring(begin.end()));
        }
      }
    }
    return whole;
  }
}
