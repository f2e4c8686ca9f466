package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The reference files as the domain sees them, without a database. */
final class ReferenceFigures {
  static final Map<String, RegionView> REGIONS = regions();
  static final List<ValueView> VALUES = values();
  static final Map<String, RegionOrigin> ORIGINS = origins();

  private ReferenceFigures() {}

  static List<ValueView> of(String indicator, String... regions) {
    return VALUES.stream()
        .filter(v -> v.indicator().equals(indicator))
        .filter(v -> regions.length == 0 || Arrays.asList(regions).contains(v.regionCode()))
        .toList();
  }

  static List<ValueView> of(String indicator, Edition edition) {
    return of(indicator).stream()
        .filter(v -> v.year() == edition.year() && v.measure().equals(edition.measure()))
        .toList();
  }

  static Collection<PeerProfile> profiles() {
    Map<String, Map<PeerDimension, ValueView>> figures = new HashMap<>();
    for (PeerDimension dimension : PeerDimension.values()) {
      Edition latest =
          of(dimension.indicator()).stream()
              .map(v -> new Edition(v.year(), v.measure()))
              .max(Edition::compareTo)
              .orElseThrow();
      of(dimension.indicator(), latest)
          .forEach(
              v ->
                  figures
                      .computeIfAbsent(v.regionCode(), k -> new EnumMap<>(PeerDimension.class))
                      .put(dimension, v));
    }
    return REGIONS.values().stream()
        .map(r -> new PeerProfile(r.code(), r.level(), figures.getOrDefault(r.code(), Map.of())))
        .toList();
  }

  static ComparisonNotes notes(String indicator, String... codes) {
    List<RegionView> asked = Arrays.stream(codes).map(REGIONS::get).toList();
    Map<String, String> labels = new HashMap<>();
    REGIONS.values().forEach(r -> labels.put(r.code(), r.label()));
    List<SeriesView> series = SeriesGrouping.of(of(indicator, codes), Arrays.asList(codes));
    return new ComparisonNotes(asked, series, ORIGINS, labels);
  }

  private static List<ValueView> values() {
    List<ValueView> values = new ArrayList<>();
    for (CSVRecord row : read("indicators.csv")) {
      Measure measure = new Measure(row.get("framework"), row.get("period_month"));
      values.add(
          value(row.get("indicator"), row.get("region_code"), row.get("year"), measure, row));
    }
    for (RegionView r : REGIONS.values()) {
      BigDecimal people = r.population() == null ? null : BigDecimal.valueOf(r.population());
      BigDecimal area = r.areaKm2() == null ? null : BigDecimal.valueOf(r.areaKm2());
      add(values, "POPULATION", r, people);
      add(values, "AREA", r, area);
      add(values, "DENSITY", r, IndicatorValueReference.density(people, area));
    }
    return values;
  }

  private static ValueView value(
      String indicator, String region, String year, Measure measure, CSVRecord row) {
    return new ValueView(
        indicator,
        region,
        Integer.parseInt(year),
        measure,
        new BigDecimal(row.get("value")),
        ValueStatus.FINAL,
        "BPS");
  }

  private static void add(
      List<ValueView> to, String indicator, RegionView region, BigDecimal value) {
    if (value != null) {
      Measure none = new Measure(null, null);
      to.add(new ValueView(indicator, region.code(), 2025, none, value, ValueStatus.FINAL, "x"));
    }
  }

  private static Map<String, RegionView> regions() {
    Map<String, RegionView> regions = new LinkedHashMap<>();
    for (CSVRecord row : read("regions.csv")) {
      String people = row.get("population");
      String area = row.get("area_km2");
      regions.put(
          row.get("code"),
          new RegionView(
              row.get("code"),
              row.get("name"),
              row.get("short_name"),
              RegionLevel.valueOf(row.get("level")),
              row.get("parent_code"),
              people == null ? null : Long.valueOf(people),
              area == null ? null : Double.valueOf(area),
              null,
              null));
    }
    return regions;
  }

  private static Map<String, RegionOrigin> origins() {
    Map<String, RegionOrigin> origins = new LinkedHashMap<>();
    for (CSVRecord row : read("region-origins.csv")) {
      int since = Integer.parseInt(row.get("since_year"));
      origins.put(
          row.get("code"),
          new RegionOrigin(row.get("code"), row.get("origin_code"), since, row.get("law")));
    }
    return origins;
  }

  private static List<CSVRecord> read(String file) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    try (var in = ReferenceFigures.class.getResourceAsStream("/reference/" + file);
        var parser = format.parse(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
