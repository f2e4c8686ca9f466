package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes down what a reader of a comparison must know: joins that were refused, figures that are
 * missing, regions that are hard to compare. The most general notes stand first.
 */
final class ComparisonNotes {
  static final String FRAMEWORKS = "frameworks-not-joined";
  static final String PERIODS = "periods-not-joined";
  static final String YEARS_MISSING = "years-missing";
  static final String YEARS_MISSING_OF = "years-missing-of";
  static final String NOTHING = "nothing";
  static final String NO_VALUES = "no-values";
  static final String STARTS_LATER = "values-start-later";
  static final String YOUNG = "young-region";
  static final String CONTAINS_YOUNG = "contains-young-regions";
  static final String OTHER_LEVEL = "other-level";
  static final String NO_OWN_BUDGET = "no-own-budget";

  private static final Set<RegionLevel> WITHOUT_BUDGET =
      Set.of(RegionLevel.ADMINISTRATIVE_CITY, RegionLevel.ADMINISTRATIVE_REGENCY);

  private final List<RegionView> regions;
  private final List<SeriesView> series;
  private final Map<String, RegionOrigin> origins;
  private final Map<String, String> labels;
  private final List<NoteView> notes = new ArrayList<>();

  /**
   * @param regions those compared; the first is the one that asks
   * @param origins of all young regions, by their code
   * @param labels names of all regions that {@code origins} speaks of, by code
   */
  ComparisonNotes(
      List<RegionView> regions,
      List<SeriesView> series,
      Map<String, RegionOrigin> origins,
      Map<String, String> labels) {
    this.regions = regions;
    this.series = series;
    this.origins = origins;
    this.labels = labels;
  }

  /** Whether a region has no budget and no cooperation agreements of its own. */
  static boolean withoutBudget(RegionLevel level) {
    return WITHOUT_BUDGET.contains(level);
  }

  List<NoteView> write() {
    refusedJoins();
    gapsInLines();
    if (series.isEmpty()) {
      notes.add(NoteView.general(NOTHING));
    } else {
      regions.forEach(this::missing);
    }
    regions.forEach(this::history);
    regions.forEach(this::comparable);
    return List.copyOf(notes);
  }

  private void refusedJoins() {
    Map<String, Set<Integer>> frameworks = yearsBy(s -> text(s.measure().framework()));
    if (frameworks.size() > 1) {
      String parts =
          frameworks.entrySet().stream()
              .sorted(Comparator.comparing(e -> e.getValue().iterator().next()))
              .map(e -> e.getKey() + " " + YearRange.text(e.getValue()))
              .collect(Collectors.joining("; "));
      notes.add(NoteView.general(FRAMEWORKS, parts));
    }
    Set<String> periods = yearsBy(s -> text(s.measure().period())).keySet();
    if (periods.size() > 1) {
      notes.add(NoteView.general(PERIODS, periods.toArray()));
    }
  }

  private Map<String, Set<Integer>> yearsBy(java.util.function.Function<SeriesView, String> key) {
    Map<String, Set<Integer>> years = new TreeMap<>();
    series.forEach(
        s ->
            s.points()
                .forEach(
                    p -> years.computeIfAbsent(key.apply(s), k -> new TreeSet<>()).add(p.year())));
    return years;
  }

  /** Gaps inside a line: told once when all lines with a gap share it, else for each region. */
  private void gapsInLines() {
    series.stream()
        .collect(Collectors.groupingBy(SeriesView::measure, TreeMap::new, Collectors.toList()))
        .forEach(
            (measure, lines) -> {
              List<SeriesView> broken = lines.stream().filter(l -> !gaps(l).isEmpty()).toList();
              Set<Set<Integer>> gaps =
                  broken.stream().map(ComparisonNotes::gaps).collect(Collectors.toSet());
              if (gaps.size() == 1) {
                gap(null, measure, gaps.iterator().next());
              } else {
                broken.forEach(line -> gap(line.regionCode(), measure, gaps(line)));
              }
            });
  }

  private void gap(String region, Measure measure, Set<Integer> years) {
    List<Object> args = new ArrayList<>();
    if (region != null) {
      args.add(regions.stream().filter(r -> r.code().equals(region)).findFirst().get().label());
    }
    args.addAll(List.of(text(measure.framework()), text(measure.period()), YearRange.text(years)));
    notes.add(new NoteView(region == null ? YEARS_MISSING : YEARS_MISSING_OF, region, args));
  }

  private static Set<Integer> gaps(SeriesView line) {
    Set<Integer> years =
        line.points().stream().map(PointView::year).collect(Collectors.toCollection(TreeSet::new));
    return IntStream.range(line.firstYear(), line.lastYear())
        .filter(year -> !years.contains(year))
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void missing(RegionView region) {
    List<SeriesView> own = seriesOf(region.code()::equals);
    if (own.isEmpty()) {
      notes.add(NoteView.about(region.code(), NO_VALUES, region.label()));
      return;
    }
    int first = first(own);
    int firstOfAll = first(series);
    if (first > firstOfAll) {
      notes.add(
          NoteView.about(
              region.code(),
              STARTS_LATER,
              region.label(),
              String.valueOf(first),
              String.valueOf(firstOfAll)));
    }
  }

  private static int first(List<SeriesView> lines) {
    return lines.stream().mapToInt(SeriesView::firstYear).min().orElseThrow();
  }

  private List<SeriesView> seriesOf(Predicate<String> region) {
    return series.stream().filter(s -> region.test(s.regionCode())).toList();
  }

  private void history(RegionView region) {
    RegionOrigin origin = origins.get(region.code());
    if (origin != null && reachesBack(region, origin.sinceYear())) {
      notes.add(
          NoteView.about(
              region.code(),
              YOUNG,
              region.label(),
              String.valueOf(origin.sinceYear()),
              labels.get(origin.originCode()),
              origin.law()));
    }
    origins.values().stream()
        .filter(o -> o.originCode().equals(region.code()))
        .collect(Collectors.groupingBy(RegionOrigin::sinceYear, TreeMap::new, Collectors.toList()))
        .forEach((year, young) -> containsYoung(region, year, young));
  }

  /** Whether anything shown is of a time when the region was not there, or nothing of it is. */
  private boolean reachesBack(RegionView region, int year) {
    return seriesOf(region.code()::equals).isEmpty() || first(series) <= year;
  }

  private void containsYoung(RegionView region, int year, List<RegionOrigin> young) {
    List<SeriesView> own = seriesOf(region.code()::equals);
    if (!own.isEmpty() && first(own) <= year) {
      String names =
          young.stream().map(o -> labels.get(o.regionCode())).collect(Collectors.joining(", "));
      notes.add(
          NoteView.about(
              region.code(), CONTAINS_YOUNG, region.label(), String.valueOf(year), names));
    }
  }

  private void comparable(RegionView region) {
    RegionLevel level = regions.get(0).level();
    if (region.level() != level && region.level() != RegionLevel.NATION) {
      notes.add(NoteView.about(region.code(), OTHER_LEVEL, region.label()));
    }
    if (withoutBudget(region.level())) {
      notes.add(NoteView.about(region.code(), NO_OWN_BUDGET, region.label()));
    }
  }

  private static String text(String nullable) {
    return nullable == null ? "" : nullable;
  }
}
