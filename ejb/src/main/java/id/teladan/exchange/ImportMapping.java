package id.teladan.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is to be read, where it is not understood by itself.
 *
 * @param columns the field of a column by its title as the file has it; an empty text leaves the
 *     column out
 * @param regions the code of a region by what the file calls it
 */
public record ImportMapping(Map<String, String> columns, Map<String, String> regions) {
  /** Everything as it is understood by itself. */
  public static final ImportMapping NONE = new ImportMapping(Map.of(), Map.of());

  /** How many titles or regions may be given. */
  public static final int MOST = 500;

  /** How many characters all of it may have together, as it is kept. */
  static final int LONGEST = 50_000;

  public ImportMapping {
    columns = plain(columns);
    regions = plain(regions);
  }

  /** The field of a title; null when nobody said. */
  String field(String title) {
    return columns.get(key(title));
  }

  /** The code of what the file calls a region; null when nobody said. */
  String region(String text) {
    return regions.get(key(text));
  }

  /** This, and what another says beside or instead. */
  ImportMapping with(ImportMapping later) {
    Map<String, String> allColumns = new TreeMap<>(columns);
    allColumns.putAll(later.columns);
    Map<String, String> allRegions = new TreeMap<>(regions);
    allRegions.putAll(later.regions);
    return new ImportMapping(allColumns, allRegions);
  }

  boolean isNothing() {
    return columns.isEmpty() && regions.isEmpty();
  }

  private static Map<String, String> plain(Map<String, String> given) {
    Map<String, String> byKey = new TreeMap<>();
    if (given != null) {
      given.forEach((name, value) -> byKey.put(key(name), value == null ? "" : value.strip()));
    }
    return byKey;
  }

  private static String key(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
