package id.teladan.api.benchmark;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.PointView;
import id.teladan.benchmark.SeriesView;
import id.teladan.region.RegionView;
import id.teladan.web.benchmark.BenchmarkWords;
import java.math.BigDecimal;
import java.util.List;

/**
 * One region beside others, as REST shows it.
 *
 * @param indicator its code
 * @param region the code of the region that asks
 * @param peers the codes of those it is compared with
 * @param series one for each region, framework and survey month; never joined
 * @param notes why figures were not joined, or are not there
 * @param standing the region's newest figure, its distance to the peers' median and to the best
 */
public record BenchmarkJson(
    String indicator,
    String indicatorName,
    String unit,
    Better better,
    String source,
    String region,
    String regionName,
    List<String> peers,
    List<SeriesJson> series,
    List<NoteJson> notes,
    StandingJson standing) {

  /** One line of the picture. */
  public record SeriesJson(
      String regionCode,
      String regionName,
      String framework,
      String period,
      List<PointJson> points) {}

  /** One figure. */
  public record PointJson(int year, BigDecimal value) {}

  /**
   * One thing to know.
   *
   * @param code stable
   * @param regionCode the region it is about; null when about all
   */
  public record NoteJson(String code, String regionCode, String message) {}

  /** One figure as a row of a file. */
  public record RowJson(
      String indicator,
      String regionCode,
      String regionName,
      String framework,
      String period,
      int year,
      BigDecimal value,
      String unit,
      String source) {}

  static BenchmarkJson of(ComparisonView view, BenchmarkWords words) {
    return new BenchmarkJson(
        view.indicator().code(),
        view.indicator().name().in(words.locale()),
        view.indicator().unit().english(),
        view.indicator().better(),
        view.indicator().source(),
        view.region().code(),
        view.region().name(),
        view.peers().stream().map(RegionView::code).toList(),
        view.series().stream().map(s -> series(view, s)).toList(),
        view.notes().stream()
            .map(n -> new NoteJson(n.code(), n.regionCode(), words.note(n)))
            .toList(),
        StandingJson.of(view.standing()));
  }

  /** The same figures as rows. */
  static List<RowJson> rows(ComparisonView view) {
    return view.series().stream()
        .flatMap(s -> s.points().stream().map(p -> row(view, s, p)))
        .toList();
  }

  private static SeriesJson series(ComparisonView view, SeriesView series) {
    return new SeriesJson(
        series.regionCode(),
        name(view, series.regionCode()),
        series.measure().framework(),
        series.measure().period(),
        series.points().stream().map(p -> new PointJson(p.year(), p.value())).toList());
  }

  private static RowJson row(ComparisonView view, SeriesView series, PointView point) {
    return new RowJson(
        view.indicator().code(),
        series.regionCode(),
        name(view, series.regionCode()),
        series.measure().framework(),
        series.measure().period(),
        point.year(),
        point.value(),
        view.indicator().unit().english(),
        view.indicator().source());
  }

  private static String name(ComparisonView view, String code) {
    return view.peers().stream()
        .filter(p -> p.code().equals(code))
        .map(RegionView::name)
        .findFirst()
        .orElse(view.region().name());
  }
}
