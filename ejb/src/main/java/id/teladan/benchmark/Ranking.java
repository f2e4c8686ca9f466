package id.teladan.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Orders figures of one edition from the best to the worst, and cuts them in quarters.
 *
 * <p>Equal figures share a rank and the next rank is skipped (1, 2, 2, 4). Quartiles are
 * interpolated between neighbours, both ends included, as spreadsheets do (QUARTILE.INC).
 */
public final class Ranking {
  private final Better better;
  private final List<ValueView> ordered;
  private final List<BigDecimal> quartiles = new ArrayList<>();

  /**
   * @param better an indicator without a good direction is ordered from the largest
   * @param values of one edition and one level; not mixed, since nothing here can tell
   */
  public Ranking(Better better, Collection<ValueView> values) {
    this.better = better;
    Comparator<ValueView> byValue = Comparator.comparing(ValueView::value);
    this.ordered =
        values.stream()
            .sorted(
                (better == Better.LOWER ? byValue : byValue.reversed())
                    .thenComparing(ValueView::regionCode))
            .toList();
    List<BigDecimal> sorted = ordered.stream().map(ValueView::value).sorted().toList();
    for (int number = 1; number <= 3; number++) {
      quartiles.add(quantile(sorted, number / 4.0));
    }
  }

  /**
   * One place in the ranking.
   *
   * @param quartile 1 is the best quarter, 4 the last
   */
  public record Place(int rank, int quartile, ValueView value) {}

  public List<Place> places() {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      ValueView value = ordered.get(i);
      boolean equal = i > 0 && ordered.get(i - 1).value().compareTo(value.value()) == 0;
      int rank = equal ? places.get(i - 1).rank() : i + 1;
      places.add(new Place(rank, quarter(value.value()), value));
    }
    return places;
  }

  /** Below which a quarter, half, three quarters of the figures lie; null when there are none. */
  public BigDecimal quartile(int number) {
    return quartiles.get(number - 1);
  }

  static BigDecimal median(Collection<BigDecimal> values) {
    return quantile(values.stream().sorted().toList(), 0.5);
  }

  private int quarter(BigDecimal value) {
    int quarter = 1;
    for (int limit = 1; limit <= 3; limit++) {
      int side = value.compareTo(quartile(better == Better.LOWER ? limit : 4 - limit));
      if (better == Better.LOWER ? side > 0 : side < 0) {
        quarter = limit + 1;
      }
    }
    return quarter;
  }

  private static BigDecimal quantile(List<BigDecimal> sorted, double part) {
    if (sorted.isEmpty()) {
      return null;
    }
    double position = part * (sorted.size() - 1);
    int below = (int) Math.floor(position);
    BigDecimal low = sorted.get(below);
    BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    BigDecimal between = high.subtract(low).multiply(BigDecimal.valueOf(position - below));
    return ValueView.plain(low.add(between).setScale(scale(low, high), RoundingMode.HALF_UP));
  }

  /** One digit more than the figures have: enough to tell a middle from its neighbours. */
  private static int scale(BigDecimal low, BigDecimal high) {
    return Math.max(low.scale(), high.scale()) + 1;
  }
}
