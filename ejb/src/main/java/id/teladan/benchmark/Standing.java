package id.teladan.benchmark;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where a region stands by one indicator: its newest figure beside those of its peers of the same
 * edition.
 *
 * @param own the region's newest figure; null when it never had one
 * @param median of the peers that have a figure; null when none has
 * @param best of the peers and the region itself; null when no direction is the good one
 * @param others what the peers' figures of that edition are
 */
public record Standing(
    IndicatorView indicator,
    ValueView own,
    BigDecimal median,
    ValueView best,
    List<ValueView> others) {

  public Standing {
    others = List.copyOf(others);
  }

  /**
   * @param own null when the region has no figure
   * @param peers figures of the same edition as {@code own}
   */
  static Standing of(IndicatorView indicator, ValueView own, Collection<ValueView> peers) {
    if (own == null) {
      return new Standing(indicator, null, null, null, List.of());
    }
    List<ValueView> others = List.copyOf(peers);
    BigDecimal median = Ranking.median(peers.stream().map(ValueView::value).toList());
    return new Standing(indicator, own, median, best(indicator.better(), own, peers), others);
  }

  private static ValueView best(Better better, ValueView own, Collection<ValueView> peers) {
    if (better == Better.NEUTRAL || peers.isEmpty()) {
      return null;
    }
    Comparator<ValueView> order = Comparator.comparing(ValueView::value);
    ValueView top = peers.stream().max(better == Better.HIGHER ? order : order.reversed()).get();
    boolean ahead = (better == Better.HIGHER ? order : order.reversed()).compare(own, top) >= 0;
    return ahead ? own : top;
  }

  /** How far the region's figure lies above (or, negative, below) the peers' median. */
  public BigDecimal getGapToMedian() {
    return own == null || median == null ? null : ValueView.plain(own.value().subtract(median));
  }

  /** How far the region's figure lies above (or, negative, below) the best. */
  public BigDecimal getGapToBest() {
    return own == null || best == null ? null : ValueView.plain(own.value().subtract(best.value()));
  }

  /** Whether the gap to the median is on the wrong side. */
  public boolean isBehind() {
    BigDecimal gap = getGapToMedian();
    if (gap == null || indicator.better() == Better.NEUTRAL) {
      return false;
    }
    return indicator.better() == Better.HIGHER ? gap.signum() < 0 : gap.signum() > 0;
  }

  /** Whether the gap to the median is on the good side. */
  public boolean isAhead() {
    BigDecimal gap = getGapToMedian();
    return gap != null && gap.signum() != 0 && indicator.better() != Better.NEUTRAL && !isBehind();
  }

  public IndicatorView getIndicator() {
    return indicator;
  }

  public ValueView getOwn() {
    return own;
  }

  public BigDecimal getMedian() {
    return median;
  }

  public ValueView getBest() {
    return best;
  }

  /** How many peers have a figure. */
  public int getPeers() {
    return others.size();
  }
}
