package id.teladan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What boards and dashboards count. */
class AdoptionFiguresTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final int STALE = 90;

  @Test
  void quartilesAreValuesThatOccurred() {
    assertThat(Quartiles.of(List.of())).isNull();
    assertThat(Quartiles.of(List.of(7L))).isEqualTo(new Quartiles(1, 7, 7, 7));
    assertThat(Quartiles.of(List.of(1L, 2L, 3L, 4L))).isEqualTo(new Quartiles(4, 1, 2, 3));
    assertThat(Quartiles.of(List.of(1L, 2L, 3L, 4L, 9L))).isEqualTo(new Quartiles(5, 2, 3, 4));
  }

  @Test
  void lateIsATaskAndStuckIsAStage() {
    AdoptionMark late = mark(AdoptionStage.LIVE, 500, TODAY.minusDays(1));
    AdoptionMark stuck = mark(AdoptionStage.AGREED, STALE + 1, null);
    AdoptionMark calm = mark(AdoptionStage.AGREED, STALE, TODAY);

    assertThat(late.late(TODAY)).isTrue();
    assertThat(late.stuck(TODAY, STALE)).as("what runs is not stuck").isFalse();
    assertThat(stuck.stuck(TODAY, STALE)).isTrue();
    assertThat(stuck.late(TODAY)).isFalse();
    assertThat(calm.overdue(TODAY, STALE)).isFalse();
  }

  @Test
  void aConfirmationWhoseLastDayIsOverCountsAsExpired() {
    AdoptionMark over = proven(ProofState.CONFIRMED, TODAY.minusDays(1));
    AdoptionMark holds = proven(ProofState.CONFIRMED, TODAY);

    assertThat(over.proofOn(TODAY)).isEqualTo(ProofState.EXPIRED);
    assertThat(holds.proofOn(TODAY)).isEqualTo(ProofState.CONFIRMED);
  }

  @Test
  void theMostUrgentComesFirst() {
    AdoptionMark late = mark(AdoptionStage.PILOT, 3, TODAY.minusDays(1));
    AdoptionMark stuck = mark(AdoptionStage.AGREED, 200, null);
    AdoptionMark longer = mark(AdoptionStage.AGREED, 80, null);
    AdoptionMark shorter = mark(AdoptionStage.AGREED, 8, null);

    assertThat(AdoptionMark.mostUrgentFirst(Stream.of(shorter, late, longer, stuck), TODAY, STALE))
        .containsExactly(stuck, late, longer, shorter);
  }

  @Test
  void whoReachedAStageIsThereOrFurtherAndDidNotGiveUp() {
    List<AdoptionMark> marks =
        List.of(
            mark(AdoptionStage.INTERESTED, 1, null),
            mark(AdoptionStage.AGREED, 1, null),
            mark(AdoptionStage.LIVE, 1, null),
            mark(AdoptionStage.STOPPED, 1, null),
            mark(null, 0, null));

    OverviewView view = view(marks, false);

    assertThat(figure(view, AdoptionStage.INTERESTED).reached()).isEqualTo(3);
    assertThat(figure(view, AdoptionStage.AGREED).reached()).isEqualTo(2);
    assertThat(figure(view, AdoptionStage.LIVE).reached()).isEqualTo(1);
    assertThat(figure(view, AdoptionStage.STOPPED).reached()).isEqualTo(1);
    assertThat(figure(view, null).count()).isEqualTo(1);
    assertThat(figure(view, AdoptionStage.AGREED).stay()).isEqualTo(new Quartiles(2, 10, 10, 20));
    assertThat(view.total()).isEqualTo(5);
  }

  @Test
  void whatFollowsFromPlansIsCountedForThoseWhoReadThemOnly() {
    AdoptionMark open = effect(EffectSeen.SEEN, true);
    AdoptionMark closed = effect(EffectSeen.NONE, false);

    OverviewView others = view(List.of(open, closed), false);
    OverviewView own = view(List.of(open, closed), true);

    assertThat(others.stuck()).isNull();
    assertThat(others.late()).isNull();
    assertThat(others.blocked()).isNull();
    assertThat(others.effects()).extracting(OverviewView.Tally::count).containsExactly(1L, 0L, 0L);
    assertThat(own.stuck()).isNotNull();
    assertThat(own.effects()).extracting(OverviewView.Tally::count).containsExactly(1L, 1L, 0L, 0L);
  }

  private static OverviewView view(List<AdoptionMark> marks, boolean detailed) {
    return new AdoptionFigures(marks, TODAY, new AdoptionSettings())
        .view(null, detailed, new HashMap<>(Map.of(AdoptionStage.AGREED, List.of(10L, 20L))));
  }

  private static StageFigure figure(OverviewView view, AdoptionStage stage) {
    return view.stages().stream().filter(f -> f.stage() == stage).findFirst().orElseThrow();
  }

  private static AdoptionMark mark(AdoptionStage stage, int days, LocalDate due) {
    return mark(stage, stage == null ? null : days, due, ProofState.STATED, null, null, false);
  }

  private static AdoptionMark proven(ProofState proof, LocalDate last) {
    return mark(AdoptionStage.LIVE, 1, null, proof, last, null, false);
  }

  private static AdoptionMark effect(EffectSeen seen, boolean shared) {
    return mark(AdoptionStage.LIVE, 1, null, ProofState.STATED, null, seen, shared);
  }

  private static AdoptionMark mark(
      AdoptionStage stage,
      Integer days,
      LocalDate due,
      ProofState proof,
      LocalDate proofLast,
      EffectSeen effect,
      boolean shared) {
    OffsetDateTime since =
        days == null ? null : TODAY.minusDays(days).atTime(12, 0).atOffset(ZoneOffset.UTC);
    return new AdoptionMark(
        days == null ? 0 : days,
        "65",
        7L,
        "JAKI",
        "2.16",
        null,
        stage,
        since,
        due,
        null,
        null,
        proof,
        proofLast,
        effect,
        shared);
  }
}
