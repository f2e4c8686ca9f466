package id.teladan.web.benchmark;

import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.IslandGroup;
import id.teladan.benchmark.Measure;
import id.teladan.benchmark.NoteView;
import id.teladan.benchmark.PeerReason;
import id.teladan.benchmark.Standing;
import id.teladan.benchmark.ValueView;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.web.shared.Words;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentences of benchmarking in one language, the same on pages and in REST: notes, reasons, and
 * how figures were measured.
 */
public final class BenchmarkWords {
  private static final String FEATURE = "benchmark";
  private static final String COMPUTED = "computed";
  private static final double LARGE = 1000;

  private final Locale locale;

  public BenchmarkWords(Locale locale) {
    this.locale = locale;
  }

  public String text(String key, Object... values) {
    return Words.text(FEATURE, locale, key, values);
  }

  /** Why figures were not joined, or are not there. */
  public String note(NoteView note) {
    Object[] values =
        switch (note.code()) {
          case "periods-not-joined" ->
              new Object[] {
                note.args().stream().map(p -> month(p.toString())).collect(Collectors.joining(", "))
              };
          case "years-missing" -> missingYears(note.args());
          case "years-missing-of" -> {
            Object[] rest = missingYears(note.args().subList(1, note.args().size()));
            yield new Object[] {note.args().get(0), rest[0], rest[1]};
          }
          default -> note.args().toArray();
        };
    return text("note." + note.code(), values);
  }

  private Object[] missingYears(List<Object> args) {
    String framework = emptyToNull(args.get(0));
    String period = emptyToNull(args.get(1));
    String measured = measure(new Measure(framework, period));
    return new Object[] {measured.isEmpty() ? "" : measured + ": ", args.get(2)};
  }

  /** How figures were measured: {@code IPM-BARU}, {@code survei Maret}; empty when undivided. */
  public String measure(Measure measure) {
    if (measure.framework() == null) {
      return measure.period() == null ? "" : text("survey", month(measure.period()));
    }
    return measure.period() == null
        ? measure.framework()
        : measure.framework() + ", " + text("survey", month(measure.period()));
  }

  /** As {@link #measure}, for a picture beside others, where silence would be a riddle. */
  public String measureAmongOthers(Measure measure) {
    String measured = measure(measure);
    return measured.isEmpty() ? text("survey.unknown") : measured;
  }

  public String edition(Edition edition) {
    String measured = measure(edition.measure());
    return measured.isEmpty() ? "" + edition.year() : edition.year() + ", " + measured;
  }

  /** How far the region of a comparison is from its peers. */
  IndicatorSection.Distance distance(ComparisonView view) {
    Standing standing = view.standing();
    ValueView own = standing.own();
    if (own == null) {
      String none = text("none");
      return new IndicatorSection.Distance(false, "", none, none, none, none, none, null, "");
    }
    IndicatorView indicator = view.indicator();
    ValueView best = standing.best();
    String word = standing.isBehind() ? "behind" : standing.isAhead() ? "ahead" : null;
    return new IndicatorSection.Distance(
        true,
        edition(new Edition(own.year(), own.measure())),
        value(indicator, own.value()),
        value(indicator, standing.median()),
        difference(indicator, standing.getGapToMedian()),
        best == null ? text("none") : label(view, best) + " " + value(indicator, best.value()),
        difference(indicator, standing.getGapToBest()),
        word == null ? null : text(word),
        standing.isBehind() ? "warn" : "good");
  }

  private static String label(ComparisonView view, ValueView value) {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(view.region()), view.peers().stream())
        .filter(r -> r.code().equals(value.regionCode()))
        .findFirst()
        .map(r -> r.label())
        .orElse(value.regionCode());
  }

  private String month(String period) {
    return period.isEmpty()
        ? text("survey.unknown")
        : Month.of(Integer.parseInt(period)).getDisplayName(TextStyle.FULL_STANDALONE, locale);
  }

  /** What a way of finding peers means; empty for those that explain themselves. */
  public Optional<String> basis(String word, RegionView region) {
    String islands = IslandGroup.of(region.code()).map(g -> text("islands." + g)).orElse("");
    boolean province = region.level() == RegionLevel.PROVINCE;
    return switch (word) {
      case "province", "islands" ->
          Optional.of(text("basis.note." + (province ? "islands" : word), islands));
      case "fiscal" -> Optional.of(text("fiscal.note"));
      default -> Optional.empty();
    };
  }

  /** Who published it; a figure made of others says so in the reader's language. */
  public String source(IndicatorView indicator) {
    return source(indicator.source());
  }

  String source(String published) {
    return COMPUTED.equals(published) ? text("source.computed") : published;
  }

  /** Both figures, their year and how near they are. */
  public String reason(PeerReason reason) {
    String what = text("dimension." + reason.dimension());
    if (reason.own() == null && reason.peer() == null) {
      return text("reason.none." + reason.nearness().code(), what);
    }
    String when = edition(new Edition(reason.year(), reason.measure()));
    String own = figure(reason.own());
    String peer = figure(reason.peer());
    return text("reason." + reason.nearness().code(), what, own, peer, when);
  }

  private String figure(BigDecimal value) {
    return value == null ? text("unknown") : number(value, digits(value));
  }

  /** Large figures are clearer without their fractions. */
  private static int digits(BigDecimal value) {
    return value.abs().doubleValue() >= LARGE ? 0 : Math.min(3, value.scale());
  }

  /** A figure with as many digits as its source prints. */
  public String value(IndicatorView indicator, BigDecimal value) {
    return value == null ? text("none") : number(value, indicator.decimals());
  }

  /** A difference, always with its sign. */
  public String difference(IndicatorView indicator, BigDecimal value) {
    if (value == null) {
      return text("none");
    }
    String size = number(value.abs(), indicator.decimals());
    return (value.signum() < 0 ? "−" : "+") + size;
  }

  public String number(Number value, int digits) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }

  public Locale locale() {
    return locale;
  }

  private static String emptyToNull(Object text) {
    return text.toString().isEmpty() ? null : text.toString();
  }
}
