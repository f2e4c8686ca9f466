package id.teladan.web.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels apart that would lie on each other, and no further than needed. */
final class LabelSpacing {

  private LabelSpacing() {}

  /**
   * @param wanted where the labels would best stand
   * @param gap the least distance between two
   * @param top where the first may stand at most
   * @param bottom where the last may stand at most
   * @return where they stand, in the same order
   */
  static double[] apart(List<Double> wanted, double gap, double top, double bottom) {
    Integer[] order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparing(wanted::get))
            .toArray(Integer[]::new);
    double[] placed = new double[order.length];
    double next = top;
    for (int i : order) {
      placed[i] = Math.max(next, wanted.get(i));
      next = placed[i] + gap;
    }
    double last = bottom;
    for (int at = order.length - 1; at >= 0; at--) {
      placed[order[at]] = Math.min(last, placed[order[at]]);
      last = placed[order[at]] - gap;
    }
    return placed;
  }
}
