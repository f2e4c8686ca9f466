package id.teladan.web.ui;

import java.util.Arrays;
import java.util.Collection;

/**
 * Sorts values into five shades: 0 for nothing or unknown, 1 to 4 by quarter of the others, so that
 * one outlier does not make all the rest look alike. Equal values get equal shades.
 */
public final class TileShades {
  private final double[] sorted;

  public TileShades(Collection<? extends Number> values) {
    sorted =
        values.stream()
            .filter(v -> v != null && v.doubleValue() != 0)
            .mapToDouble(Number::doubleValue)
            .sorted()
            .toArray();
  }

  public int shade(Number value) {
    if (value == null || value.doubleValue() == 0) {
      return 0;
    }
    long below = Arrays.stream(sorted).filter(v -> v < value.doubleValue()).count();
    return 1 + (int) Math.min(3, below * 4 / Math.max(1, sorted.length));
  }
}
