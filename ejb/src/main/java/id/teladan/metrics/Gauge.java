package id.teladan.metrics;

import java.util.Map;

/**
 * A value that goes up and down, as it is now.
 *
 * @param name in the words of Prometheus: with the prefix {@code teladan_}, ending in its unit
 * @param help what it means, one sentence
 * @param labels what tells it from others of the same name; never a person
 */
public record Gauge(String name, String help, Map<String, String> labels, double value) {

  public static Gauge of(String name, String help, double value) {
    return new Gauge(name, help, Map.of(), value);
  }

  /** 1 for yes, 0 for no. */
  public static Gauge of(String name, String help, boolean value) {
    return of(name, help, value ? 1 : 0);
  }
}
