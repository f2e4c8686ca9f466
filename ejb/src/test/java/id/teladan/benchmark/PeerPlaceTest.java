package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What codes tell of where a region lies. */
class PeerPlaceTest {

  @Test
  void everyProvinceIsOnIslandsAndTheNationOnNone() {
    assertThat(IslandGroup.of("21.72")).as("Tanjungpinang").contains(IslandGroup.SUMATERA);
    assertThat(IslandGroup.of("82")).isEqualTo(IslandGroup.of("91"));
    assertThat(IslandGroup.of("ID")).isEqualTo(Optional.empty());
    assertThat(ReferenceFigures.REGIONS.keySet())
        .hasSizeGreaterThan(550)
        .allMatch(code -> code.equals("ID") != IslandGroup.of(code).isPresent());
  }

  @Test
  void theSameProvinceIsNearerThanTheSameIslands() {
    assertThat(place("65.71", "65.01")).isEqualTo(PeerPlace.SAME_PROVINCE);
    assertThat(place("65.71", "64.72")).isEqualTo(PeerPlace.SAME_ISLANDS);
    assertThat(place("65", "64")).isEqualTo(PeerPlace.SAME_ISLANDS);
    assertThat(place("65", "73")).isEqualTo(PeerPlace.ELSEWHERE);
    assertThat(place("65", "ID")).isEqualTo(PeerPlace.ELSEWHERE);
  }

  private static PeerPlace place(String region, String other) {
    return PeerPlace.of(ReferenceFigures.REGIONS.get(region), ReferenceFigures.REGIONS.get(other));
  }
}
