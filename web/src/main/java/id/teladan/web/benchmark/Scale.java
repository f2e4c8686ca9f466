package id.teladan.web.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A straight axis with round numbers on it.
 *
 * @param low the first mark
 * @param high the last mark
 * @param step between two marks
 */
record Scale(double low, double high, double step) {
  private static final int MARKS = 4;
  private static final double[] ROUND = {1, 2, 2.5, 5, 10};

  /** From around the smallest to around the largest: for lines, whose height means nothing. */
  static Scale around(Collection<Double> values) {
    return around(values, MARKS);
  }

  /** The same with about so many steps. */
  static Scale around(Collection<Double> values, int marks) {
    double min = values.stream().mapToDouble(v -> v).min().orElse(0);
    double max = values.stream().mapToDouble(v -> v).max().orElse(1);
    double step = step(max - min == 0 ? Math.max(Math.abs(max), 1) : max - min, marks);
    double low = Math.floor(min / step) * step;
    double high = Math.ceil(max / step) * step;
    return new Scale(low, high == low ? low + step : high, step);
  }

  private static double step(double span, int marks) {
    double rough = span / marks;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double round : ROUND) {
      if (round * power >= rough * 0.999) {
        return round * power;
      }
    }
    return 10 * power;
  }

  /** Where a value lies: 0 at the first mark, 1 at the last. */
  double part(double value) {
    return (value - low) / (high - low);
  }

  List<Double> marks() {
    List<Double> marks = new ArrayList<>();
    for (int i = 0; low + i * step <= high + step / 2; i++) {
      marks.add(low + i * step);
    }
    return marks;
  }

  /** How many digits after the comma tell the marks apart. */
  int digits() {
    for (int digits = 0; digits < 6; digits++) {
      double shifted = step * Math.pow(10, digits);
      if (Math.abs(shifted - Math.rint(shifted)) < 1e-6) {
        return digits;
      }
    }
    return 6;
  }
}
