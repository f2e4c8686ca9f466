package id.teladan.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  private final boolean indicatorKnown;

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
  public Columns.Header read(List<String> titles) throws UnreadableFileException {
    Map<Integer, String> fields = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    List<String> ignored = new ArrayList<>();
    for (int i = 0; i < Math.min(titles.size(), ImportLimits.COLUMNS); i++) {
      String title = titles.get(i).strip();
      String field = FIELDS.get(plain(title));
      if (field != null && names.putIfAbsent(field, title) == null) {
        fields.put(i, field);
      } else if (!title.isEmpty()) {
        ignored.add(title);
      }
    }
    List<String> missing = missing(names);
    if (!missing.isEmpty()) {
      String seen = String.join(", ", titles);
      throw new UnreadableFileException(
          "file-no-value-columns",
          String.join(", ", missing),
          seen.length() <= 300 ? seen : seen.substring(0, 299) + "…");
    }
    return new Columns.Header(fields, names, ignored);
  }

  private List<String> missing(Map<String, String> names) {
    List<String> missing = new ArrayList<>();
    if (!indicatorKnown && !names.containsKey(INDICATOR)) {
      missing.add(INDICATOR);
    }
    if (!names.containsKey(REGION) && !names.containsKey(NAME)) {
      missing.add(REGION);
    }
    for (String needed : List.of(YEAR, VALUE)) {
      if (!names.containsKey(needed)) {
        missing.add(needed);
      }
    }
    return missing;
  }
}
