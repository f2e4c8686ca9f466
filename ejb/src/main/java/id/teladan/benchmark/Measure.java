package id.teladan.benchmark;

import java.util.Comparator;

/**
 * How figures were measured. Only figures of equal measure may share a line or a ranking.
 *
 * @param framework the method or formula, for example {@code IPM-BARU}; null when there was ever
 *     one
 * @param period the month of the survey, {@code 01} to {@code 12}; null when the source names none
 */
public record Measure(String framework, String period) implements Comparable<Measure> {
  private static final Comparator<String> NULL_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::framework, NULL_FIRST)
          .thenComparing(Measure::period, NULL_FIRST);

  /** From the way the database says "none": an empty framework, month 0. */
  static Measure stored(String framework, int periodMonth) {
    return new Measure(
        framework.isEmpty() ? null : framework,
        periodMonth == 0 ? null : String.format("%02d", periodMonth));
  }

  String storedFramework() {
    return framework == null ? "" : framework;
  }

  int storedMonth() {
    return period == null ? 0 : Integer.parseInt(period);
  }

  @Override
  public int compareTo(Measure other) {
    return ORDER.compare(this, other);
  }

  public String getFramework() {
    return framework;
  }

  public String getPeriod() {
    return period;
  }
}
