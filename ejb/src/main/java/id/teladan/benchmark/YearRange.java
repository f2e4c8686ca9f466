package id.teladan.benchmark;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The years asked for, both included.
 *
 * @param from null when there is no first one
 * @param to null when there is no last one
 */
public record YearRange(Integer from, Integer to) {
  public static final YearRange ALL = new YearRange(null, null);

  /**
   * @throws InvalidInputException when the last year stands before the first
   */
  public YearRange {
    if (from != null && to != null && from > to) {
      throw new InvalidInputException(FieldError.of("toYear", "before-first-year", from));
    }
  }

  boolean contains(int year) {
    return (from == null || year >= from) && (to == null || year <= to);
  }

  int low() {
    return from == null ? Integer.MIN_VALUE : from;
  }

  int high() {
    return to == null ? Integer.MAX_VALUE : to;
  }

  /** Years as a person writes them: {@code 2010, 2012–2014}. */
  static String text(Collection<Integer> years) {
    List<String> runs = new ArrayList<>();
    Integer first = null;
    Integer last = null;
    for (Integer year : new TreeSet<>(years)) {
      if (last != null && year == last + 1) {
        last = year;
        continue;
      }
      addRun(runs, first, last);
      first = year;
      last = year;
    }
    addRun(runs, first, last);
    return String.join(", ", runs);
  }

  private static void addRun(List<String> runs, Integer first, Integer last) {
    if (first != null) {
      runs.add(first.equals(last) ? first.toString() : first + "–" + last);
    }
  }

  public Integer getFrom() {
    return from;
  }

  public Integer getTo() {
    return to;
  }
}
