package id.teladan.benchmark;

import id.teladan.region.RegionView;

/**
 * One factor, with both figures.
 *
 * @param grade null unless two figures were compared
 * @param code why the verdict is what it is; names the sentence
 * @param own the figure of the region that asks; null when missing
 * @param origin the figure of the region where the solution was made; null when missing
 * @param answer what an official said; null when nothing
 */
public record FitReason(
    FitFactor factor,
    FitVerdict verdict,
    FitGrade grade,
    String code,
    ValueView own,
    ValueView origin,
    String answer) {

  static FitReason unknown(FitFactor factor, String why, ValueView own, ValueView origin) {
    return new FitReason(factor, FitVerdict.UNKNOWN, null, why, own, origin, null);
  }

  static FitReason compared(FitFactor factor, ValueView own, ValueView origin) {
    FitGrade grade = factor.grade(own.value().doubleValue(), origin.value().doubleValue());
    return new FitReason(
        factor,
        factor.verdict(grade),
        grade,
        factor.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + grade.code(),
        own,
        origin,
        null);
  }

  static FitReason answered(FitAnswer answer) {
    return new FitReason(
        answer.factor(), answer.verdict(), null, "answered", null, null, answer.text());
  }

  /** Of islands the official name speaks; anything else about them an official has to say. */
  static FitReason ofName(FitFactor factor, RegionView own, RegionView origin) {
    boolean here = own.name().contains("Kepulauan");
    boolean there = origin.name().contains("Kepulauan");
    return here && !there
        ? new FitReason(factor, FitVerdict.NEEDS_CHANGE, null, "islands.here", null, null, null)
        : unknown(factor, "not-answered", null, null);
  }

  /** The figure divided by that of the origin; null when not compared. */
  public Double ratio() {
    return grade == null ? null : own.value().doubleValue() / origin.value().doubleValue();
  }

  public FitFactor getFactor() {
    return factor;
  }

  public FitVerdict getVerdict() {
    return verdict;
  }

  public ValueView getOwn() {
    return own;
  }

  public ValueView getOrigin() {
    return origin;
  }

  public String getAnswer() {
    return answer;
  }
}
