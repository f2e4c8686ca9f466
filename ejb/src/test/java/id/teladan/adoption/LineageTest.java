package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.solution.SolutionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LineageTest {

  @Test
  void followsTheFamilyFromItsOldestMember() {
    List<AdoptionView> all = List.of(step(2, 3), step(1, 2), step(8, 9));

    assertThat(Lineage.roots(3, all)).isEqualTo(Set.of(1L));
    assertThat(Lineage.from(Set.of(1L), all))
        .extracting(link -> link.from().id() + ">" + link.result().id() + "@" + link.depth())
        .containsExactly("1>2@1", "2>3@2");
    assertThat(Lineage.from(Set.of(1L), all)).noneMatch(LineageLink::cycle);
  }

  @Test
  void aCircleEndsAndIsShownOnce() {
    List<AdoptionView> all = List.of(step(1, 2), step(2, 1));

    assertThat(Lineage.roots(2, all)).isEqualTo(Set.of(2L));
    assertThat(Lineage.from(Set.of(2L), all)).hasSize(2).allMatch(LineageLink::cycle);
  }

  @Test
  void theFamilyIsWhateverIsConnected() {
    List<Lineage.Way> all =
        List.of(
            new Lineage.Way(11L, 1L, 2L),
            new Lineage.Way(12L, 2L, 3L),
            new Lineage.Way(13L, 1L, 4L),
            new Lineage.Way(14L, 8L, 9L));

    assertThat(Lineage.family(3L, all)).containsExactlyInAnyOrder(11L, 12L, 13L);
    assertThat(Lineage.family(9L, all)).containsExactly(14L);
    assertThat(Lineage.family(7L, all)).isEmpty();
  }

  @Test
  void aSolutionWithoutFamilyHasNone() {
    assertThat(Lineage.from(Lineage.roots(5, List.of()), List.of())).isEmpty();
  }

  private static AdoptionView step(long from, long to) {
    return new AdoptionView(
        from * 100 + to,
        1,
        from,
        origin(from),
        origin(to),
        "65",
        AdoptionStage.LIVE,
        null,
        null,
        SampleAdoption.STATED,
        null,
        null,
        null,
        Instant.EPOCH,
        null,
        true,
        AdoptionContent.known(null, null, to));
  }

  private static Origin origin(long id) {
    return new Origin(id, "S" + id, "s", "31", null, "2.16", SolutionStatus.PUBLISHED);
  }
}
