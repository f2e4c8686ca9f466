package id.teladan.web.benchmark;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.Candidate;
import id.teladan.benchmark.Deed;
import id.teladan.benchmark.Edition;
import id.teladan.benchmark.FitVerdict;
import id.teladan.benchmark.GapView;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.Standing;
import id.teladan.web.shared.Address;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A gap, and what may close it, as the reader sees it. */
public final class GapWords {
  private static final int NAMES = 4;

  private final GapView view;
  private final BenchmarkWords words;
  private final UnaryOperator<String> label;

  GapWords(GapView view, BenchmarkWords words, UnaryOperator<String> label) {
    this.view = view;
    this.words = words;
    this.label = label;
  }

  public String getName() {
    return indicator().name().in(words.locale());
  }

  public String getSource() {
    return words.source(view.standing().indicator());
  }

  public String getUnit() {
    return indicator().unit().in(words.locale());
  }

  private IndicatorView indicator() {
    return view.standing().indicator();
  }

  /** Where the region stands, in a sentence. */
  public String getVerdict() {
    Standing standing = view.standing();
    String region = view.region().label();
    if (standing.own() == null) {
      return words.text("gap.unknown", region);
    }
    if (indicator().better() == Better.NEUTRAL) {
      return words.text("gap.neutral");
    }
    String key = standing.isBehind() ? "behind" : standing.isAhead() ? "ahead" : "equal";
    return words.text("gap." + key, region);
  }

  public String getWhen() {
    var own = view.standing().own();
    return own == null ? "" : words.edition(new Edition(own.year(), own.measure()));
  }

  public String getValue() {
    var own = view.standing().own();
    return words.value(indicator(), own == null ? null : own.value());
  }

  public String getMedian() {
    return words.value(indicator(), view.standing().median());
  }

  public String getGapToMedian() {
    return words.difference(indicator(), view.standing().getGapToMedian());
  }

  public String getGapToBest() {
    return words.difference(indicator(), view.standing().getGapToBest());
  }

  public String getBest() {
    var best = view.standing().best();
    return best == null
        ? words.text("none")
        : label.apply(best.regionCode()) + " " + words.value(indicator(), best.value());
  }

  public String ahead(Candidate candidate) {
    List<String> codes = candidate.ahead();
    if (codes.isEmpty()) {
      return words.text("gap.notAhead");
    }
    String names = codes.stream().limit(NAMES).map(label).collect(Collectors.joining(", "));
    return words.text("gap.aheadBy", codes.size(), codes.size() > NAMES ? names + " …" : names);
  }

  public String adopters(Candidate candidate) {
    return words.text("gap.adopters", candidate.adopters(), candidate.live());
  }

  public String effects(Candidate candidate) {
    if (candidate.effects().isEmpty()) {
      return words.text("gap.effects.none");
    }
    String said =
        candidate.effects().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(e -> words.text("gap.effect." + e.getKey(), e.getValue()))
            .collect(Collectors.joining(", "));
    return words.text("gap.effects", said);
  }

  /** Empty for a solution of one's own. */
  public String fit(Candidate candidate) {
    return candidate.fit().isEmpty()
        ? ""
        : words.text(
            "gap.fit",
            candidate.fit(FitVerdict.FITS),
            candidate.fit(FitVerdict.NEEDS_CHANGE),
            candidate.fit(FitVerdict.RISK),
            candidate.fit(FitVerdict.UNKNOWN));
  }

  public String visit(Candidate candidate) {
    return Address.of("/visit-requests/new")
        .with("host", candidate.solution().regionCode())
        .with("solution", candidate.solution().id())
        .toString();
  }

  public String adopt(Candidate candidate) {
    return Address.of("/adoptions/new").with("solution", candidate.solution().id()).toString();
  }

  public String check(Candidate candidate) {
    return candidate.solution().url() + "?region=" + view.region().code() + "#fit";
  }

  /** How far it is; empty when nobody knows or it is the region's own. */
  public String stage(Deed deed) {
    return deed.stage() == null ? "" : words.text("stage." + deed.stage());
  }

  public String when(Deed deed) {
    return deed.on() == null ? words.text("gap.undated") : deed.on();
  }

  public String before(Deed deed) {
    return deed.before() == null
        ? words.text("none")
        : words.value(indicator(), deed.before()) + " (" + deed.beforeYear() + ")";
  }

  public String after(Deed deed) {
    return deed.after() == null
        ? words.text("none")
        : words.value(indicator(), deed.after()) + " (" + deed.afterYear() + ")";
  }
}
