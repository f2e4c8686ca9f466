package id.teladan.web.benchmark;

import id.teladan.benchmark.Edition;
import id.teladan.benchmark.FitFactor;
import id.teladan.benchmark.FitReason;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.FitView;
import id.teladan.benchmark.ValueView;
import java.math.BigDecimal;
import java.util.Locale;

/** The sentences of a fit in one language, the same on pages, in findings and in REST. */
public final class FitWords {
  private static final double LARGE = 1000;

  private final BenchmarkWords words;

  public FitWords(Locale locale) {
    words = new BenchmarkWords(locale);
  }

  public String factor(FitFactor factor) {
    return words.text("fit.factor." + factor);
  }

  public String verdict(FitVerdict verdict) {
    return words.text("fit.verdict." + verdict);
  }

  /** Why: one sentence, with what has to change or what may go wrong. */
  public String why(FitView fit, FitReason reason) {
    return words.text(
        "fit.why." + reason.code(),
        distance(reason),
        fit.origin().label(),
        fit.region().label(),
        reason.answer() == null ? verdict(reason.verdict()) : reason.answer());
  }

  /** How far apart: {@code 0,07 kali} or {@code −9,9}; empty when not compared. */
  private String distance(FitReason reason) {
    if (reason.grade() == null) {
      return "";
    }
    if (reason.factor().isByRatio()) {
      return ratio(reason.ratio());
    }
    BigDecimal difference = reason.own().value().subtract(reason.origin().value()).abs();
    return words.number(difference, Math.min(2, Math.max(0, difference.scale())));
  }

  /** {@code 0,0007}, {@code 0,07} or {@code 13}. */
  public String ratio(double ratio) {
    return words.number(ratio, ratio >= 10 ? 0 : ratio >= 1 ? 1 : small(ratio));
  }

  /** So many digits that something is left of a small number. */
  private static int small(double ratio) {
    return ratio <= 0 ? 2 : Math.max(2, (int) Math.ceil(-Math.log10(ratio)));
  }

  /** Without zeros at the end. */
  String plain(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return words.number(exact, Math.max(0, exact.scale()));
  }

  /** A figure as the reader writes it; "not known" when it is missing. */
  public String figure(ValueView value) {
    return value == null
        ? words.text("unknown")
        : words.number(value.value(), digits(value.value()));
  }

  /** Of when a figure is, how it was measured and who published it; empty when missing. */
  public String source(ValueView value) {
    return value == null
        ? ""
        : words.edition(new Edition(value.year(), value.measure()))
            + ", "
            + words.source(value.source());
  }

  private static int digits(BigDecimal value) {
    return value.abs().doubleValue() >= LARGE ? 0 : Math.min(2, value.scale());
  }
}
