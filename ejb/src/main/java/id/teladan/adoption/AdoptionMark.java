package id.teladan.adoption;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of one adoption what boards and figures are counted from: one narrow row, so that thousands of
 * them cost one query. It holds what belongs to the region and never leaves this package.
 *
 * @param blocker what it waits for; null when nothing does
 * @param nextDue when the first open task is due
 * @param proof as stored: a confirmation whose last day is over still says so
 */
public record AdoptionMark(
    long id,
    String regionCode,
    Long solutionId,
    String solutionTitle,
    String mainAffair,
    String ownerUnit,
    AdoptionStage stage,
    OffsetDateTime stageSince,
    LocalDate nextDue,
    LocalDate agreementEnds,
    String blocker,
    ProofState proof,
    LocalDate proofExpires,
    EffectSeen effect,
    boolean effectShared) {

  private static final Comparator<AdoptionMark> LONGEST =
      Comparator.comparing(
              AdoptionMark::stageSince,
              Comparator.nullsLast(Comparator.<OffsetDateTime>naturalOrder()))
          .thenComparing(AdoptionMark::id);

  /**
   * Late ones first, then the longest at their stage. Which are late is asked once of each: it
   * takes a calendar.
   */
  static List<AdoptionMark> mostUrgentFirst(
      Stream<AdoptionMark> marks, LocalDate today, int staleDays) {
    Map<Boolean, List<AdoptionMark>> byLate =
        marks.collect(Collectors.partitioningBy(m -> m.overdue(today, staleDays)));
    return Stream.of(true, false)
        .flatMap(late -> byLate.get(late).stream().sorted(LONGEST))
        .toList();
  }

  /** Whole days at its stage; null when nobody knows since when. */
  Long days(LocalDate today) {
    return AdoptionProgress.days(stageSince, today);
  }

  boolean stuck(LocalDate today, int staleDays) {
    Long days = days(today);
    boolean ends = stage != null && stage.isFinal();
    return !ends && days != null && days > staleDays;
  }

  boolean late(LocalDate today) {
    return nextDue != null && nextDue.isBefore(today);
  }

  boolean overdue(LocalDate today, int staleDays) {
    return late(today) || stuck(today, staleDays);
  }

  boolean blocked() {
    return stage != AdoptionStage.STOPPED && blocker != null;
  }

  ProofState proofOn(LocalDate today) {
    boolean over =
        proof == ProofState.CONFIRMED && proofExpires != null && proofExpires.isBefore(today);
    return over ? ProofState.EXPIRED : proof;
  }
}
