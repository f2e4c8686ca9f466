package id.teladan.api.benchmark;

import id.teladan.benchmark.Edition;
import id.teladan.benchmark.RankingView;
import id.teladan.region.RegionLevel;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who stands where by one indicator, as REST shows it.
 *
 * @param level whose regions are ranked
 * @param quartiles the figures between the quarters, from the smallest
 * @param nation the figure of the nation; null when there is none
 * @param missing regions of the level without a figure
 */
public record RankingJson(
    String indicator,
    RegionLevel level,
    Integer year,
    String framework,
    String period,
    String unit,
    String source,
    BigDecimal nation,
    List<BigDecimal> quartiles,
    List<PlaceJson> places,
    List<MissingJson> missing) {

  /**
   * One place.
   *
   * @param rank equal figures share one
   * @param quartile 1 is the best quarter
   */
  public record PlaceJson(
      int rank, int quartile, String regionCode, String regionName, BigDecimal value) {}

  /** A region without a figure. */
  public record MissingJson(String regionCode, String regionName) {}

  static RankingJson of(RankingView view) {
    Edition edition = view.edition();
    return new RankingJson(
        view.indicator().code(),
        view.level(),
        edition == null ? null : edition.year(),
        edition == null ? null : edition.measure().framework(),
        edition == null ? null : edition.measure().period(),
        view.indicator().unit().english(),
        view.indicator().source(),
        view.nation(),
        view.quartiles(),
        places(view),
        view.missing().stream().map(r -> new MissingJson(r.code(), r.name())).toList());
  }

  static List<PlaceJson> places(RankingView view) {
    return view.places().stream()
        .map(
            p ->
                new PlaceJson(
                    p.rank(), p.quartile(), p.region().code(), p.region().name(), p.value()))
        .toList();
  }
}
