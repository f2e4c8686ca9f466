package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.teladan.region.RegionLevel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of peers whatever the figures are. */
class PeersProperties {

  @Property(tries = 200)
  void neverOneselfNorAnotherLevelAndNobodyTwice(@ForAll("regions") List<PeerProfile> regions) {
    for (PeerProfile region : regions) {
      List<String> peers = codes(peersOf(regions, region));
      assertThat(peers).doesNotContain(region.code()).doesNotHaveDuplicates();
      assertThat(regions)
          .filteredOn(p -> peers.contains(p.code()))
          .allMatch(p -> p.level() == region.level());
    }
  }

  @Property(tries = 200)
  void theWayThereIsAsLongAsTheWayBack(@ForAll("regions") List<PeerProfile> regions) {
    for (PeerProfile region : regions) {
      for (PeerDistance peer : peersOf(regions, region)) {
        PeerProfile other =
            regions.stream().filter(p -> p.code().equals(peer.code())).findFirst().orElseThrow();
        PeerDistance back =
            peersOf(regions, other).stream()
                .filter(p -> p.code().equals(region.code()))
                .findFirst()
                .orElseThrow();
        assertThat(back.distance()).isCloseTo(peer.distance(), within(1e-9));
      }
    }
  }

  @Property(tries = 200)
  void whatIsMissingOnOneSideIsNeverCompared(@ForAll("regions") List<PeerProfile> regions) {
    for (PeerProfile region : regions) {
      assertThat(peersOf(regions, region))
          .allSatisfy(
              peer -> {
                assertThat(peer.reasons()).hasSize(PeerDimension.values().length);
                assertThat(peer.reasons())
                    .filteredOn(r -> r.own() == null || r.peer() == null)
                    .noneMatch(PeerReason::compared);
                assertThat(peer.distance()).isFinite();
              });
    }
  }

  private static List<PeerDistance> peersOf(List<PeerProfile> regions, PeerProfile region) {
    return new Peers(region.level(), regions).nearestTo(region.code());
  }

  private static List<String> codes(List<PeerDistance> peers) {
    return peers.stream().map(PeerDistance::code).toList();
  }

  @Provide
  Arbitrary<List<PeerProfile>> regions() {
    Arbitrary<RegionLevel> level =
        Arbitraries.of(RegionLevel.PROVINCE, RegionLevel.CITY, RegionLevel.ADMINISTRATIVE_CITY);
    Arbitrary<Map<PeerDimension, BigDecimal>> figures =
        Arbitraries.maps(
                Arbitraries.of(PeerDimension.class),
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("50000000"))
                    .ofScale(3))
            .ofMaxSize(PeerDimension.values().length);
    Arbitrary<PeerProfile> region =
        Combinators.combine(level, figures).as((l, f) -> new PeerProfile("", l, values(f)));
    return region.list().ofMinSize(1).ofMaxSize(12).map(PeersProperties::numbered);
  }

  private static List<PeerProfile> numbered(List<PeerProfile> regions) {
    List<PeerProfile> numbered = new ArrayList<>();
    for (PeerProfile region : regions) {
      numbered.add(new PeerProfile("r" + numbered.size(), region.level(), region.figures()));
    }
    return numbered;
  }

  private static Map<PeerDimension, ValueView> values(Map<PeerDimension, BigDecimal> figures) {
    Map<PeerDimension, ValueView> values = new EnumMap<>(PeerDimension.class);
    Measure measure = new Measure(null, null);
    figures.forEach(
        (d, value) ->
            values.put(
                d,
                new ValueView(
                    d.indicator(), "", 2021, measure, value, ValueStatus.FINAL, "source")));
    return values;
  }
}
