package id.teladan.web.benchmark;

import id.teladan.benchmark.Candidate;
import id.teladan.benchmark.Deed;
import id.teladan.benchmark.GapReading;
import id.teladan.benchmark.GapView;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.benchmark.Standing;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.NotFoundException;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Here;
import id.teladan.web.ui.Choice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** {@code /gap?region=65&indicator=POVERTY_RATE}: from a gap to what may close it. */
@Named
@RequestScoped
public class GapPage {
  private static final int MOST = 20;

  @Inject private GapReading gaps;
  @Inject private IndicatorReading indicators;
  @Inject private RegionDirectory regions;
  @Inject private BenchmarkReader reader;
  @Inject private Here here;
  private GapView view;
  private GapWords words;

  @PostConstruct
  void read() {
    String region = here.parameter("region");
    String code = region == null ? reader.homeRegion() : region;
    if (regions.lookup(code).isEmpty()) {
      throw new NotFoundException("region", code);
    }
    String asked = here.parameter("indicator");
    view = gaps.gap(code, asked == null ? "POVERTY_RATE" : asked);
    words = new GapWords(view, reader.words(), regions::label);
  }

  public GapView getView() {
    return view;
  }

  public GapWords getWords() {
    return words;
  }

  /** The region's indicators that have figures and affairs. */
  public List<Choice> getIndicators() {
    return indicators.all().stream()
        .filter(i -> !i.affairs().isEmpty())
        .map(
            i ->
                new Choice(
                    i.name().in(reader.words().locale()),
                    null,
                    Address.of("/gap")
                        .with("region", view.region().code())
                        .with("indicator", i.code())
                        .toString(),
                    i.code().equals(view.standing().indicator().code())))
        .toList();
  }

  public List<Candidate> getCandidates() {
    return view.candidates().stream().limit(MOST).toList();
  }

  public List<Deed> getDeeds() {
    return view.deeds();
  }

  public String getCompareLink() {
    return Address.of("/benchmark")
        .with("region", view.region().code())
        .with("indicator", view.standing().indicator().code())
        .toString();
  }

  public String getNeedLink() {
    IndicatorView indicator = view.standing().indicator();
    return Address.of("/needs/new")
        .with("q", indicator.name().in(reader.words().locale()))
        .with("affair", indicator.affairs().isEmpty() ? null : indicator.affairs().get(0))
        .toString();
  }

  public String region(String code) {
    return regions.label(code);
  }

  public String figure(BigDecimal value) {
    return reader.words().value(view.standing().indicator(), value);
  }

  public Standing getStanding() {
    return view.standing();
  }
}
