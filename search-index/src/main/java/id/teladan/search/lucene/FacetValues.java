package id.teladan.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Numbers for the values of one facet, the same in every segment. */
final class FacetValues {
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> values = new CopyOnWriteArrayList<>();

  /** The number of a value, given if need be; numbers count from 0. */
  int number(String value) {
    Integer number = numbers.get(value);
    return number != null ? number : give(value);
  }

  private synchronized int give(String value) {
    Integer number = numbers.get(value);
    if (number == null) {
      number = values.size();
      values.add(value);
      numbers.put(value, number);
    }
    return number;
  }

  /** The number of a value, -1 when no document ever had it. */
  int find(String value) {
    return numbers.getOrDefault(value, -1);
  }

  String value(int number) {
    return values.get(number);
  }

  int size() {
    return values.size();
  }
}
