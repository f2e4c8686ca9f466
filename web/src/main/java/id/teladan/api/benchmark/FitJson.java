package id.teladan.api.benchmark;

import id.teladan.benchmark.FitFactor;
import id.teladan.benchmark.FitGrade;
import id.teladan.benchmark.FitReason;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.FitView;
import id.teladan.benchmark.ValueView;
import id.teladan.web.benchmark.FitWords;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whether a solution fits a region, as REST shows it.
 *
 * @param originCode the region where the solution was made
 * @param requirements what the solution says that it needs
 * @param sameLevel false when a province is held against a city, say
 * @param factors one for each factor, also for those that are not known
 */
public record FitJson(
    String solutionId,
    String solutionTitle,
    String regionCode,
    String regionName,
    String originCode,
    String originName,
    String requirements,
    boolean sameLevel,
    List<FactorJson> factors) {

  /**
   * One factor.
   *
   * @param grade how the region's figure stands beside that of the origin; null when not compared
   * @param reason stable; names the sentence in {@code message}
   * @param own null when missing
   * @param origin null when missing
   */
  public record FactorJson(
      FitFactor factor,
      FitVerdict verdict,
      FitGrade grade,
      String reason,
      FigureJson own,
      FigureJson origin,
      String message) {}

  /** A figure with its year and source. */
  public record FigureJson(
      BigDecimal value, int year, String framework, String period, String source) {}

  static FitJson of(FitView fit, FitWords words) {
    return new FitJson(
        String.valueOf(fit.solutionId()),
        fit.title(),
        fit.region().code(),
        fit.region().name(),
        fit.origin().code(),
        fit.origin().name(),
        fit.requirements(),
        !fit.isOtherLevel(),
        fit.reasons().stream().map(r -> factor(fit, r, words)).toList());
  }

  private static FactorJson factor(FitView fit, FitReason reason, FitWords words) {
    return new FactorJson(
        reason.factor(),
        reason.verdict(),
        reason.grade(),
        reason.code(),
        figure(reason.own()),
        figure(reason.origin()),
        words.why(fit, reason));
  }

  private static FigureJson figure(ValueView value) {
    return value == null
        ? null
        : new FigureJson(
            value.value(),
            value.year(),
            value.measure().framework(),
            value.measure().period(),
            value.source());
  }
}
