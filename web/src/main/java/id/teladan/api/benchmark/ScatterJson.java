package id.teladan.api.benchmark;

import id.teladan.benchmark.Edition;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.ScatterView;
import id.teladan.region.RegionLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * Regions of one level by two indicators of the same year, as REST shows it.
 *
 * @param points those with both figures
 * @param missing codes of those that lack one or both
 */
public record ScatterJson(
    AxisJson x, AxisJson y, RegionLevel level, List<PointJson> points, List<String> missing) {

  /** What an axis shows. */
  public record AxisJson(
      String indicator, String unit, int year, String framework, String period, String source) {

    static AxisJson of(IndicatorView indicator, Edition edition) {
      return new AxisJson(
          indicator.code(),
          indicator.unit().english(),
          edition.year(),
          edition.measure().framework(),
          edition.measure().period(),
          indicator.source());
    }
  }

  /** One region. */
  public record PointJson(String regionCode, String regionName, BigDecimal x, BigDecimal y) {}

  static ScatterJson of(ScatterView view) {
    return new ScatterJson(
        AxisJson.of(view.x(), view.xEdition()),
        AxisJson.of(view.y(), view.yEdition()),
        view.level(),
        points(view),
        view.missing().stream().map(r -> r.code()).toList());
  }

  static List<PointJson> points(ScatterView view) {
    return view.points().stream()
        .map(p -> new PointJson(p.region().code(), p.region().name(), p.x(), p.y()))
        .toList();
  }
}
