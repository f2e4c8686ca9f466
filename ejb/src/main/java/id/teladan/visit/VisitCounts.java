package id.teladan.visit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many readable visits each value of a filter has, most first.
 *
 * @param regions by code, on either side
 */
public record VisitCounts(
    Map<String, Long> themes,
    Map<String, Long> regions,
    Map<String, Long> kinds,
    Map<String, Long> statuses) {

  public VisitCounts {
    themes = ordered(themes);
    regions = ordered(regions);
    kinds = ordered(kinds);
    statuses = ordered(statuses);
  }

  private static Map<String, Long> ordered(Map<String, Long> counts) {
    Map<String, Long> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return Collections.unmodifiableMap(sorted);
  }
}
