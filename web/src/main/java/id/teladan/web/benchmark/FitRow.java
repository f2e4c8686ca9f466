package id.teladan.web.benchmark;

import id.teladan.benchmark.FitReason;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.FitView;
import java.util.List;
import java.util.Objects;

/**
 * One factor of a fit, in words.
 *
 * @param own the figure of the region that asks; null for a factor without figures
 * @param sources of the figures: year, way of measuring, publisher; both at once where equal
 */
public record FitRow(
    String factor,
    FitVerdict verdict,
    String verdictText,
    String own,
    String origin,
    List<String> sources,
    String why) {

  static FitRow of(FitView fit, FitReason reason, FitWords words) {
    boolean figures = !reason.factor().isAnswered();
    return new FitRow(
        words.factor(reason.factor()),
        reason.verdict(),
        words.verdict(reason.verdict()),
        figures ? words.figure(reason.own()) : null,
        figures ? words.figure(reason.origin()) : null,
        List.of(words.source(reason.own()), words.source(reason.origin())).stream()
            .filter(Objects::nonNull)
            .filter(s -> !s.isEmpty())
            .distinct()
            .toList(),
        words.why(fit, reason));
  }

  public String getFactor() {
    return factor;
  }

  public FitVerdict getVerdict() {
    return verdict;
  }

  public String getVerdictText() {
    return verdictText;
  }

  /** The tone of the badge. */
  public String getTone() {
    return switch (verdict) {
      case FITS -> "good";
      case NEEDS_CHANGE -> "accent";
      case RISK -> "warn";
      case UNKNOWN -> "";
    };
  }

  public String getOwn() {
    return own;
  }

  public String getOrigin() {
    return origin;
  }

  public List<String> getSources() {
    return sources;
  }

  public String getWhy() {
    return why;
  }
}
