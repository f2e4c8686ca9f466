package id.teladan.web.benchmark;

import id.teladan.benchmark.IndicatorReading;
import id.teladan.benchmark.PeerBasis;
import id.teladan.benchmark.PeerGroupEditing;
import id.teladan.benchmark.PeerGroupView;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.PageRequest;
import id.teladan.web.identity.Me;
import id.teladan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Who reads benchmarks: their language, their region, and what they can choose from. */
@RequestScoped
public class BenchmarkReader {
  @Inject private IndicatorReading indicators;
  @Inject private RegionDirectory regions;
  @Inject private Language language;
  @Inject private Me me;
  @Inject private PeerGroupEditing groups;

  BenchmarkWords words() {
    return new BenchmarkWords(language.getLocale());
  }

  /** The region of someone signed in; null for all others. */
  String homeRegion() {
    return me.getRegionCode();
  }

  /** All regions below the nation: the provinces first, then those of each province. */
  List<BenchmarkForm.Group> regionGroups(String chosen) {
    List<RegionView> provinces = regions.provinces();
    List<BenchmarkForm.Group> groups = new ArrayList<>();
    groups.add(group(words().text("provinces"), provinces, chosen));
    provinces.stream()
        .filter(p -> !regions.childrenOf(p.code()).isEmpty())
        .forEach(p -> groups.add(group(p.name(), regions.childrenOf(p.code()), chosen)));
    return groups;
  }

  /** The reader's groups; nobody else's. */
  List<PeerGroupView> groups() {
    return groups.list(false, PageRequest.first(100)).items();
  }

  /** Whether a word among the peers means something that the reader may see. */
  boolean isPeers(String word) {
    if (word.matches("group:\\d{1,18}")) {
      return groups.isVisible(Long.parseLong(word.substring("group:".length())));
    }
    return PeerBasis.of(word).isPresent() || regions.lookup(word).isPresent();
  }

  /** Ways to find peers, those of the address marked. */
  List<BenchmarkForm.Option> bases(List<String> words) {
    return Stream.concat(
            Arrays.stream(PeerBasis.values())
                .map(
                    b ->
                        new BenchmarkForm.Option(
                            b.word(),
                            words().text("form.basis." + b.word()),
                            words.contains(b.word()))),
            groups().stream()
                .map(g -> new BenchmarkForm.Option(g.word(), g.name(), words.contains(g.word()))))
        .toList();
  }

  BenchmarkForm.PeerChoices peerChoices(RegionView region, List<String> codes) {
    List<BenchmarkForm.Option> chosen =
        codes.stream()
            .flatMap(code -> regions.lookup(code).stream())
            .map(r -> new BenchmarkForm.Option(r.code(), r.name(), true))
            .toList();
    RegionLevel level = region == null ? RegionLevel.PROVINCE : region.level();
    List<BenchmarkForm.Option> offered =
        regions.all().stream()
            .filter(r -> r.level() == level || r.level() == RegionLevel.NATION)
            .filter(r -> region == null || !r.code().equals(region.code()))
            .filter(r -> !codes.contains(r.code()))
            .sorted(Comparator.comparing(RegionView::name))
            .map(r -> new BenchmarkForm.Option(r.code(), r.name(), false))
            .toList();
    return new BenchmarkForm.PeerChoices(chosen, offered);
  }

  List<BenchmarkForm.Option> indicatorChoices(List<String> chosen) {
    return indicators.all().stream()
        .map(
            i ->
                new BenchmarkForm.Option(
                    i.code(), i.name().in(language.getLocale()), chosen.contains(i.code())))
        .toList();
  }

  /** Levels whose regions have figures of this indicator. */
  List<RegionLevel> levelsOf(String indicator) {
    return indicators.levels(indicator);
  }

  private static BenchmarkForm.Group group(String label, List<RegionView> members, String chosen) {
    return new BenchmarkForm.Group(
        label,
        members.stream()
            .map(r -> new BenchmarkForm.Option(r.code(), r.name(), r.code().equals(chosen)))
            .toList());
  }
}
