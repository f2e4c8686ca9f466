package id.teladan.discovery;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts queries in memory. Adding takes no lock of the database and no more memory than for a
 * bounded number of different queries; what is beyond is not counted.
 */
final class QueryBatch {
  private static final int MOST = 10_000;

  /** A query on a day. */
  record Asked(LocalDate day, String query) {}

  private volatile Map<Asked, AskedCounts> counts = new ConcurrentHashMap<>();

  void add(Asked asked, AskedCounts once) {
    Map<Asked, AskedCounts> now = counts;
    if (now.size() < MOST || now.containsKey(asked)) {
      now.merge(asked, once, AskedCounts::plus);
    }
  }

  /** Takes what was counted since the last time. */
  Map<Asked, AskedCounts> take() {
    Map<Asked, AskedCounts> taken = counts;
    counts = new ConcurrentHashMap<>();
    // A count that comes into the old map right now is lost: nothing worse than one less.
    return new HashMap<>(taken);
  }
}
