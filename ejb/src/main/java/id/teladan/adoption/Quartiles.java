package id.teladan.adoption;

import java.util.List;

/**
 * How long it took, in days.
 *
 * @param count how many it is taken from
 * @param lower a quarter took no longer
 * @param median half took no longer
 * @param upper three quarters took no longer
 */
public record Quartiles(long count, long lower, long median, long upper) {

  /**
   * The values that stand at a quarter, a half and three quarters of the way; null of none.
   *
   * @param sorted smallest first
   */
  static Quartiles of(List<Long> sorted) {
    return sorted.isEmpty()
        ? null
        : new Quartiles(sorted.size(), at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  private static long at(List<Long> sorted, int quarter) {
    return sorted.get((int) Math.ceil(sorted.size() * quarter / 4.0) - 1);
  }

  public long getCount() {
    return count;
  }

  public long getLower() {
    return lower;
  }

  public long getMedian() {
    return median;
  }

  public long getUpper() {
    return upper;
  }
}
