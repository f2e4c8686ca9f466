package id.teladan.api.benchmark;

import id.teladan.benchmark.Standing;
import id.teladan.benchmark.ValueView;
import java.math.BigDecimal;

/**
 * Where a region stands by one indicator.
 *
 * @param value null when the region has no figure, and so are all after it
 * @param peersMedian of the peers with a figure of the same year, measured the same way
 * @param best the best of them and the region itself; null when no direction is the good one
 * @param peersCounted how many peers have a figure
 */
public record StandingJson(
    String indicator,
    BigDecimal value,
    Integer year,
    String framework,
    String period,
    String unit,
    BigDecimal peersMedian,
    BigDecimal gapToMedian,
    String bestRegionCode,
    BigDecimal best,
    BigDecimal gapToBest,
    boolean behind,
    int peersCounted) {

  static StandingJson of(Standing standing) {
    ValueView own = standing.own();
    ValueView best = standing.best();
    return new StandingJson(
        standing.indicator().code(),
        own == null ? null : own.value(),
        own == null ? null : own.year(),
        own == null ? null : own.measure().framework(),
        own == null ? null : own.measure().period(),
        standing.indicator().unit().english(),
        standing.median(),
        standing.getGapToMedian(),
        best == null ? null : best.regionCode(),
        best == null ? null : best.value(),
        standing.getGapToBest(),
        standing.isBehind(),
        standing.getPeers());
  }
}
