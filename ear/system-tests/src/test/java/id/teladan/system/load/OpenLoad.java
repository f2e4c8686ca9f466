package id.teladan.system.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Sends requests at fixed moments, whether or not the ones before were answered, as people do. A
 * request's time counts from the moment at which it was due, so that a server that stalls cannot
 * hide it.
 */
final class OpenLoad {
  private final Map<String, ConcurrentLinkedQueue<Long>> micros = new TreeMap<>();
  private final Map<String, ConcurrentLinkedQueue<Integer>> refused = new TreeMap<>();

  /**
   * @param perSecond how many requests are due each second
   * @param next what the n-th request is and its status when it is answered
   */
  void run(int perSecond, Duration length, IntFunction<Sent> next) {
    List<CompletableFuture<?>> all = new ArrayList<>();
    long began = System.nanoTime();
    long step = TimeUnit.SECONDS.toNanos(1) / perSecond;
    int requests = (int) (length.toNanos() / step);
    for (int i = 0; i < requests; i++) {
      long due = began + i * step;
      while (System.nanoTime() < due) {
        LockSupport.parkNanos(due - System.nanoTime());
      }
      Sent sent = next.apply(i);
      var times = micros.computeIfAbsent(sent.kind(), k -> new ConcurrentLinkedQueue<>());
      var faults = refused.computeIfAbsent(sent.kind(), k -> new ConcurrentLinkedQueue<>());
      all.add(
          sent.status()
              .handle(
                  (status, failure) -> {
                    times.add((System.nanoTime() - due) / 1000);
                    if (failure != null || status >= 400) {
                      faults.add(failure == null ? status : 0);
                    }
                    return null;
                  }));
    }
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
  }

  /** Rows of a table: kind, how many, median, p95, p99 and largest in ms, how many failed. */
  String table() {
    StringBuilder table = new StringBuilder();
    micros.forEach(
        (kind, times) -> {
          long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %.1f | %.1f | %.1f | %.1f | %d |%n",
                  kind,
                  sorted.length,
                  at(sorted, 50),
                  at(sorted, 95),
                  at(sorted, 99),
                  sorted[sorted.length - 1] / 1e3,
                  refused.get(kind).size()));
        });
    return table.toString();
  }

  /** In milliseconds. */
  double p95(String kind) {
    return at(
        Arrays.stream(micros.get(kind).toArray(Long[]::new)).mapToLong(l -> l).sorted().toArray(),
        95);
  }

  /** How many of all were refused or not answered. */
  long failures() {
    return refused.values().stream().mapToLong(ConcurrentLinkedQueue::size).sum();
  }

  private static double at(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e3;
  }

  /**
   * A request that is on its way.
   *
   * @param kind under which it is counted
   */
  record Sent(String kind, CompletableFuture<Integer> status) {}
}
