package id.teladan.web.region;

import id.teladan.benchmark.BenchmarkReading;
import id.teladan.benchmark.ProfileView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionView;
import id.teladan.web.benchmark.BenchmarkWords;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Language;
import id.teladan.web.ui.Fact;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /regions/65}: one region, its newest figures, its peers, its parts. */
@Named
@RequestScoped
public class RegionPage {
  @Inject
  @Param(pathIndex = 0)
  private String code;

  @Inject private BenchmarkReading benchmark;
  @Inject private RegionDirectory regions;
  @Inject private Language language;

  private ProfileView profile;
  private BenchmarkWords words;
  private List<StandingRow> standings;
  private List<PeerCard> peers;

  @PostConstruct
  void read() {
    words = new BenchmarkWords(language.getLocale());
    profile = benchmark.profile(code);
    standings =
        profile.standings().stream()
            .map(s -> StandingRow.of(s, words, regions::label, profile.region()))
            .toList();
    peers = profile.peers().stream().map(p -> PeerCard.of(p, words)).toList();
  }

  public RegionView getRegion() {
    return profile.region();
  }

  public RegionView getParent() {
    return regions.lookup(profile.region().parentCode()).orElse(null);
  }

  public List<Fact> getFacts() {
    RegionView region = profile.region();
    RegionView parent = getParent();
    return List.of(
        new Fact(words.text("fact.level"), words.text("level." + region.level())),
        new Fact(words.text("fact.code"), region.code()),
        new Fact(
            words.text("fact.parent"),
            parent == null ? "–" : parent.name(),
            parent == null ? null : "/regions/" + parent.code()),
        new Fact(words.text("fact.population"), number(region.population(), 0)),
        new Fact(words.text("fact.area"), number(region.areaKm2(), 2)),
        new Fact(words.text("fact.density"), number(region.density(), 1)));
  }

  /** When and out of which region a young one was formed; null for all others. */
  public String getOrigin() {
    return profile.origin() == null
        ? null
        : words.text(
            "origin",
            String.valueOf(profile.origin().sinceYear()),
            regions.name(profile.origin().originCode()),
            profile.origin().law());
  }

  public List<StandingRow> getStandings() {
    return standings;
  }

  public List<PeerCard> getPeers() {
    return peers;
  }

  public List<RegionView> getParts() {
    return regions.childrenOf(code);
  }

  public String getCompareLink() {
    return Address.of("/benchmark").with("region", code).toString();
  }

  public String getSolutionsLink() {
    return Address.of("/search").with("region", code).toString();
  }

  private String number(Number value, int digits) {
    return value == null ? null : words.number(value, digits);
  }
}
