package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.benchmark.PeerReason.Nearness;
import id.teladan.region.RegionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Peers that make sense to someone who knows the country. */
class PeersTest {

  @Test
  void kaltaraIsLikeOtherLargeAndThinlySettledProvinces() {
    assertThat(names("65")).startsWith("Maluku", "Maluku Utara", "Kalimantan Tengah");
  }

  @Test
  void theLargeProvincesOfJavaAreLikeEachOther() {
    assertThat(names("32")).startsWith("Jawa Timur", "Jawa Tengah");
  }

  @Test
  void jakartaIsFarFromEverybody() {
    List<PeerDistance> peers = nearest("31");

    assertThat(peers.get(0).code()).as("Banten").isEqualTo("36");
    assertThat(peers.get(0).distance()).isGreaterThan(1.5);
    assertThat(nearest("65").get(0).distance()).isLessThan(0.7);
  }

  @Test
  void reasonsHoldBothFiguresTheirYearAndTheirMethod() {
    PeerReason hdi = reason(nearest("65").get(0), PeerDimension.HDI);

    assertThat(hdi.own()).isEqualByComparingTo("71.19");
    assertThat(hdi.peer()).as("Maluku").isEqualByComparingTo("69.71");
    assertThat(hdi.year()).isEqualTo(2021);
    assertThat(hdi.measure()).isEqualTo(new Measure("IPM-BARU", null));
    assertThat(hdi.nearness()).isEqualTo(Nearness.SIMILAR);
  }

  @Test
  void aProvinceWithoutPublishedFiguresComesAfterThoseThatHaveThem() {
    List<PeerDistance> peers = nearest("65");

    assertThat(peers).hasSize(37);
    assertThat(peers.subList(33, 37))
        .allSatisfy(p -> assertThat(p.code()).isIn("93", "94", "95", "96"))
        .allSatisfy(
            p ->
                assertThat(reason(p, PeerDimension.HDI))
                    .satisfies(r -> assertThat(r.nearness()).isEqualTo(Nearness.NOT_KNOWN))
                    .satisfies(r -> assertThat(r.own()).isEqualByComparingTo("71.19"))
                    .satisfies(r -> assertThat(r.peer()).isNull()));
  }

  @Test
  void theCitiesOfJakartaAreNotComparedByBudget() {
    List<PeerDistance> peers = nearest("31.71");

    assertThat(peers).hasSize(4);
    assertThat(peers)
        .allSatisfy(
            p ->
                assertThat(reason(p, PeerDimension.FISCAL_CAPACITY).nearness())
                    .isEqualTo(Nearness.NO_OWN_BUDGET));
    assertThat(nearest("31.01")).as("the one administrative regency is alone").isEmpty();
  }

  @Test
  void theNationHasNoPeers() {
    assertThat(nearest("ID")).isEmpty();
  }

  private static PeerReason reason(PeerDistance peer, PeerDimension dimension) {
    return peer.reasons().stream()
        .filter(r -> r.dimension() == dimension)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(String code) {
    return nearest(code).stream().map(p -> ReferenceFigures.REGIONS.get(p.code()).name()).toList();
  }

  private static List<PeerDistance> nearest(String code) {
    RegionLevel level = ReferenceFigures.REGIONS.get(code).level();
    return new Peers(level, ReferenceFigures.profiles()).nearestTo(code);
  }
}
