package id.teladan.benchmark;

import java.util.Comparator;

/**
 * Figures of one indicator that may be ranked together: of one year and measured one way.
 *
 * @param year the year that the figures describe
 */
public record Edition(int year, Measure measure) implements Comparable<Edition> {
  private static final Comparator<Edition> ORDER =
      Comparator.comparing(Edition::year).thenComparing(Edition::measure);

  /** The older year first. */
  @Override
  public int compareTo(Edition other) {
    return ORDER.compare(this, other);
  }

  public int getYear() {
    return year;
  }

  public Measure getMeasure() {
    return measure;
  }
}
