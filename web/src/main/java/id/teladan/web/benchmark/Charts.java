package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.Measure;
import id.teladan.benchmark.PointView;
import id.teladan.benchmark.SeriesView;
import id.teladan.region.RegionView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes pictures of a comparison: one for each way of measuring, the one with most years first. */
final class Charts {
  private final ComparisonView comparison;
  private final BenchmarkWords words;
  private final Map<String, RegionView> regions;

  Charts(ComparisonView comparison, BenchmarkWords words) {
    this.comparison = comparison;
    this.words = words;
    this.regions =
        Stream.concat(Stream.of(comparison.region()), comparison.peers().stream())
            .collect(Collectors.toMap(RegionView::code, r -> r));
  }

  List<ChartView> all() {
    Map<Measure, List<SeriesView>> groups =
        comparison.series().stream()
            .collect(
                Collectors.groupingBy(
                    SeriesView::measure, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream()
        .sorted(Comparator.comparing((List<SeriesView> g) -> years(g).size()).reversed())
        .map(group -> chart(group, groups.size() > 1))
        .toList();
  }

  private ChartView chart(List<SeriesView> group, boolean amongOthers) {
    List<Integer> years = years(group);
    List<ChartView.RowView> rows = group.stream().map(s -> row(s, years)).toList();
    boolean lines = years.size() > 1;
    return new ChartView(
        title(group.get(0).measure(), years, amongOthers),
        lines ? lines(group) : null,
        lines ? null : bars(group),
        years,
        rows);
  }

  private String title(Measure measure, List<Integer> years, boolean amongOthers) {
    int last = years.get(years.size() - 1);
    String when = years.size() == 1 ? "" + last : years.get(0) + "–" + last;
    String how = amongOthers ? words.measureAmongOthers(measure) : words.measure(measure);
    return how.isEmpty() ? when : how + ", " + when;
  }

  private static List<Integer> years(List<SeriesView> group) {
    return group.stream()
        .flatMap(s -> s.points().stream().map(PointView::year))
        .distinct()
        .sorted()
        .toList();
  }

  private LineDrawing lines(List<SeriesView> group) {
    return new LineDrawing(
        group.stream().map(s -> new LineDrawing.Line(label(s), isOwn(s), s.points())).toList(),
        words);
  }

  private BarDrawing bars(List<SeriesView> group) {
    IndicatorView indicator = comparison.indicator();
    return new BarDrawing(
        group.stream()
            .sorted(Comparator.comparing((SeriesView s) -> s.points().get(0).value()).reversed())
            .map(
                s ->
                    new BarDrawing.Bar(
                        label(s),
                        isOwn(s),
                        s.points().get(0).value(),
                        words.value(indicator, s.points().get(0).value())))
            .toList());
  }

  private ChartView.RowView row(SeriesView series, List<Integer> years) {
    List<String> cells =
        years.stream().map(year -> words.value(comparison.indicator(), series.at(year))).toList();
    String name = regions.get(series.regionCode()).name();
    return new ChartView.RowView(series.regionCode(), name, isOwn(series), cells);
  }

  private String label(SeriesView series) {
    return regions.get(series.regionCode()).label();
  }

  private boolean isOwn(SeriesView series) {
    return series.regionCode().equals(comparison.region().code());
  }
}
