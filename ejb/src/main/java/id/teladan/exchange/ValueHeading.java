package id.teladan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The columns of a file of figures: called as REST and its exports call them, as the reference data
 * does, or as Indonesian offices do.
 */
final class ValueHeading implements Heading {
  static final String INDICATOR = "indicator";
  static final String REGION = "regionCode";
  static final String NAME = "regionName";
  static final String YEAR = "year";
  static final String PERIOD = "period";
  static final String FRAMEWORK = "framework";
  static final String VALUE = "value";
  static final String STATUS = "status";
  static final String SOURCE = "source";

  private static final Map<String, String> FIELDS = new HashMap<>();

  static {
    known(INDICATOR, "indikator", "kodeindikator", "indicatorcode", "namaindikator");
    known(REGION, "region", "kodewilayah", "kodedaerah", "koderegion", "kodekemendagri", "kode");
    known(NAME, "wilayah", "daerah", "namawilayah", "namadaerah", "provinsi", "kabupatenkota");
    known(YEAR, "tahun", "observedyear");
    known(PERIOD, "periodmonth", "bulan", "bulansurvei", "month", "periode");
    known(FRAMEWORK, "kerangka", "metode", "method", "carahitung", "versi");
    known(VALUE, "nilai", "angka", "amount");
    known(STATUS, "statusangka", "keadaan");
    known(SOURCE, "sumber", "sumberdata");
  }

  private static final int LOOKED_AT = 20;
  private static final Pattern CONTROLS =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final boolean indicatorKnown;
  private Map<Integer, String> fields;
  private Map<String, String> names;
  private UnreadableFileException fault;
  private int looked;

  /**
   * @param indicatorKnown whether the order names the indicator for rows that do not
   */
  ValueHeading(boolean indicatorKnown) {
    this.indicatorKnown = indicatorKnown;
  }

  private static void known(String field, String... others) {
    FIELDS.put(plain(field), field);
    for (String other : others) {
      FIELDS.put(other, field);
    }
  }

  private static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Override
  public int rows() {
    return ImportLimits.VALUE_ROWS;
  }

  @Override
  public boolean isHeader(List<String> titles) {
    if (titles.stream().allMatch(String::isBlank)) {
      return false;
    }
    Map<Integer, String> found = new LinkedHashMap<>();
    Map<String, String> written = new HashMap<>();
    for (int i = 0; i < Math.min(titles.size(), ImportLimits.COLUMNS); i++) {
      String title = titles.get(i).strip();
      String field = FIELDS.get(plain(title));
      if (field != null && written.putIfAbsent(field, RowCells.shortened(title)) == null) {
        found.put(i, field);
      }
    }
    List<String> missing = missing(written);
    if (missing.isEmpty()) {
      fields = found;
      names = written;
      return true;
    }
    looked++;
    if (fault == null && !titles.get(0).startsWith("sep=")) {
      String seen = RowCells.shortened(String.join(", ", titles));
      fault =
          new UnreadableFileException("file-no-value-columns", String.join(", ", missing), seen);
    }
    return false;
  }

  @Override
  public boolean isFound() {
    return fields != null;
  }

  @Override
  public boolean isOver() {
    return looked >= LOOKED_AT;
  }

  @Override
  public UnreadableFileException fault() {
    return fault == null ? new UnreadableFileException("file-empty") : fault;
  }

  @Override
  public FileRow row(int line, List<String> cells) {
    Map<String, String> byField = new HashMap<>();
    fields.forEach(
        (at, field) -> byField.put(field, at < cells.size() ? clean(cells.get(at)) : ""));
    return new FileRow(line, null, byField, names, null);
  }

  private static String clean(String cell) {
    String cut = cell.length() <= ImportLimits.CELL ? cell : cell.substring(0, ImportLimits.CELL);
    return CONTROLS.matcher(cut).replaceAll(" ");
  }

  @Override
  public List<ImportHeading> headings() {
    return List.of();
  }

  private List<String> missing(Map<String, String> written) {
    List<String> missing = new ArrayList<>();
    if (!indicatorKnown && !written.containsKey(INDICATOR)) {
      missing.add(INDICATOR);
    }
    if (!written.containsKey(REGION) && !written.containsKey(NAME)) {
      missing.add(REGION);
    }
    for (String needed : List.of(YEAR, VALUE)) {
      if (!written.containsKey(needed)) {
        missing.add(needed);
      }
    }
    return missing;
  }
}
