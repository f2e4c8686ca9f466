package id.teladan.benchmark;

import static id.teladan.benchmark.FitVerdict.FITS;
import static id.teladan.benchmark.FitVerdict.NEEDS_CHANGE;
import static id.teladan.benchmark.FitVerdict.RISK;

import java.util.List;

/**
 * What decides whether a solution can be taken over. Some factors are read from figures; the others
 * no data can know, so an official answers them.
 *
 * <p>The limits are rules of thumb, the same for every solution, and shown with each reading: a
 * third to three times is "similar", a tenth or ten times is "much". They start a conversation and
 * do not end it.
 */
public enum FitFactor {
  POPULATION(
      "POPULATION", true, Limits.SIZE, List.of(RISK, NEEDS_CHANGE, FITS, NEEDS_CHANGE, RISK)),
  DENSITY(
      "DENSITY", true, Limits.SIZE, List.of(RISK, NEEDS_CHANGE, FITS, NEEDS_CHANGE, NEEDS_CHANGE)),
  AREA("AREA", true, Limits.SIZE, List.of(FITS, FITS, FITS, NEEDS_CHANGE, RISK)),
  FISCAL_CAPACITY(
      "FISCAL_CAPACITY", true, Limits.MONEY, List.of(RISK, NEEDS_CHANGE, FITS, FITS, FITS)),
  HDI("HDI", false, Limits.HDI_POINTS, List.of(RISK, NEEDS_CHANGE, FITS, FITS, FITS)),
  POVERTY(
      "POVERTY_RATE", false, Limits.POVERTY_POINTS, List.of(FITS, FITS, FITS, NEEDS_CHANGE, RISK)),
  ISLANDS_OR_BORDER,
  CONNECTIVITY,
  STAFF,
  REGULATION,
  EXISTING_SYSTEMS;

  private final String indicator;
  private final boolean byRatio;
  private final List<Double> limits;
  private final List<FitVerdict> verdicts;

  FitFactor() {
    this(null, false, List.of(), List.of());
  }

  /**
   * @param byRatio whether the figures are divided; else they are subtracted
   * @param limits between the five grades, ascending
   * @param verdicts one for each grade
   */
  FitFactor(String indicator, boolean byRatio, List<Double> limits, List<FitVerdict> verdicts) {
    this.indicator = indicator;
    this.byRatio = byRatio;
    this.limits = limits;
    this.verdicts = verdicts;
  }

  /** The code of the indicator that tells; null for what an official has to answer. */
  public String indicator() {
    return indicator;
  }

  /** Whether no figure can tell. */
  public boolean isAnswered() {
    return indicator == null;
  }

  public boolean isByRatio() {
    return byRatio;
  }

  FitGrade grade(double own, double origin) {
    double distance = byRatio ? own / origin : own - origin;
    int grade = 0;
    for (double limit : limits) {
      boolean above = grade < 2 ? distance >= limit : distance > limit;
      if (above) {
        grade++;
      }
    }
    return FitGrade.values()[grade];
  }

  FitVerdict verdict(FitGrade grade) {
    return verdicts.get(grade.ordinal());
  }

  private static final class Limits {
    static final List<Double> SIZE = List.of(0.1, 1 / 3.0, 3.0, 10.0);
    static final List<Double> MONEY = List.of(0.3, 0.7, 3.0, 10.0);
    static final List<Double> HDI_POINTS = List.of(-10.0, -3.0, 3.0, 10.0);
    static final List<Double> POVERTY_POINTS = List.of(-8.0, -3.0, 3.0, 8.0);

    private Limits() {}
  }
}
