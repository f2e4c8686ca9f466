package id.teladan.web.benchmark;

import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.Better;
import id.teladan.benchmark.ComparisonView;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.IndicatorView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** {@code /benchmark?region=65&peers=auto&peers=31&indicator=HDI}: one region beside others. */
@Named
@RequestScoped
public class BenchmarkPage {
  static final List<String> FIRST_INDICATORS = List.of("HDI", "POVERTY_RATE", "FISCAL_CAPACITY");

  /** Notes about regions rather than figures: told once for the whole page. */
  private static final Set<String> ABOUT_REGIONS =
      Set.of("young-region", "contains-young-regions", "other-level", "no-own-budget");

  @Inject private BenchmarkReading benchmark;
  @Inject private IndicatorReading indicators;
  @Inject private RegionDirectory regions;
  @Inject private Here here;
  @Inject private BenchmarkReader reader;

  private ComparisonAddress asked;
  private RegionView region;
  private List<String> peerCodes;
  private List<ComparisonView> comparisons = List.of();
  private List<IndicatorSection> sections;
  private List<String> notes;
  private BenchmarkForm form;

  @PostConstruct
  void compare() {
    asked = new ComparisonAddress(here.getAddress());
    peerCodes = askedPeers();
    region = regions.lookup(askedRegion()).orElse(null);
    if (region != null) {
      comparisons = comparisons();
    }
    sections = comparisons.stream().map(this::section).toList();
    notes = notesAboutRegions();
    form = choices();
  }

  /** The nearest regions are sought once; the further indicators take them by their codes. */
  private List<ComparisonView> comparisons() {
    List<ComparisonView> made = new ArrayList<>();
    List<String> codes = peerCodes;
    for (String indicator : chosenIndicators()) {
      made.add(benchmark.compare(indicator, asked.years(), region.code(), codes));
      codes = made.get(0).peers().stream().map(RegionView::code).toList();
    }
    return made;
  }

  private String askedRegion() {
    String code = asked.address().first("region");
    return code == null || code.isBlank() ? reader.homeRegion() : code.strip();
  }

  private List<String> askedPeers() {
    List<String> known = asked.values("peers").stream().filter(reader::isPeers).toList();
    return known.isEmpty() ? List.of(BenchmarkReading.AUTO) : known;
  }

  private List<String> chosenIndicators() {
    List<String> all = indicators.all().stream().map(IndicatorView::code).toList();
    List<String> chosen = asked.values("indicator").stream().filter(all::contains).toList();
    return chosen.isEmpty() ? FIRST_INDICATORS : chosen;
  }

  /** The region that asks; null when none is chosen yet. */
  public RegionView getRegion() {
    return region;
  }

  public List<RegionView> getPeers() {
    return comparisons.isEmpty() ? List.of() : comparisons.get(0).peers();
  }

  public List<IndicatorSection> getSections() {
    return sections;
  }

  public List<String> getNotes() {
    return notes;
  }

  public BenchmarkForm getForm() {
    return form;
  }

  private List<String> notesAboutRegions() {
    BenchmarkWords words = reader.words();
    Stream<String> bases =
        region == null
            ? Stream.empty()
            : peerCodes.stream().flatMap(word -> words.basis(word, region).stream());
    Stream<String> known =
        comparisons.stream()
            .flatMap(c -> c.notes().stream())
            .filter(n -> ABOUT_REGIONS.contains(n.code()))
            .map(words::note);
    return Stream.concat(bases, known).distinct().toList();
  }

  private BenchmarkForm choices() {
    List<String> chosen = comparisons.stream().map(c -> c.indicator().code()).toList();
    return new BenchmarkForm(
        reader.regionGroups(region == null ? null : region.code()),
        reader.peerChoices(region, peerCodes),
        reader.indicatorChoices(chosen.isEmpty() ? FIRST_INDICATORS : chosen),
        asked.years(),
        reader.bases(peerCodes));
  }

  private IndicatorSection section(ComparisonView comparison) {
    IndicatorView indicator = comparison.indicator();
    BenchmarkWords words = reader.words();
    String code = indicator.code();
    return new IndicatorSection(
        code,
        indicator.name().in(words.locale()),
        indicator.unit().in(words.locale()),
        indicator.better() == Better.NEUTRAL ? "" : words.text("better." + indicator.better()),
        new Charts(comparison, words).all(),
        comparison.notes().stream()
            .filter(n -> !ABOUT_REGIONS.contains(n.code()))
            .map(words::note)
            .toList(),
        words.source(indicator),
        words.distance(comparison),
        asked.links(comparison, peerCodes, comparisons.size() > 1, words));
  }
}
