package id.teladan.solution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows in typed text: {@code links[0].url}. Numbers may have gaps while somebody is typing. */
public final class TypedRows {
  private static final Pattern ROW = Pattern.compile("([A-Za-z.]+)\\[(\\d{1,3})](.*)");

  private TypedRows() {}

  /** The same text without blank fields, and rows numbered from 0 without gaps. */
  public static Map<String, String> compact(Map<String, String> typed) {
    Map<String, TreeSet<Integer>> used = new LinkedHashMap<>();
    typed.forEach(
        (field, text) -> {
          Matcher row = ROW.matcher(field);
          if (isTyped(text) && row.matches()) {
            used.computeIfAbsent(row.group(1), g -> new TreeSet<>())
                .add(Integer.valueOf(row.group(2)));
          }
        });
    Map<String, String> compact = new LinkedHashMap<>();
    typed.forEach(
        (field, text) -> {
          if (isTyped(text)) {
            compact.put(renumbered(field, used), text);
          }
        });
    return compact;
  }

  /** How many rows a group has. */
  public static int count(Map<String, String> typed, String group) {
    int count = 0;
    for (String field : typed.keySet()) {
      Matcher row = ROW.matcher(field);
      if (row.matches() && row.group(1).equals(group)) {
        count = Math.max(count, Integer.parseInt(row.group(2)) + 1);
      }
    }
    return count;
  }

  /** What a field belongs to when whole fields are compared: rows belong to their group. */
  public static String group(String field) {
    Matcher row = ROW.matcher(field);
    return row.matches() ? row.group(1) : field;
  }

  private static String renumbered(String field, Map<String, TreeSet<Integer>> used) {
    Matcher row = ROW.matcher(field);
    if (!row.matches()) {
      return field;
    }
    int position = used.get(row.group(1)).headSet(Integer.valueOf(row.group(2))).size();
    return row.group(1) + "[" + position + "]" + row.group(3);
  }

  private static boolean isTyped(String text) {
    return text != null && !text.isBlank();
  }
}
