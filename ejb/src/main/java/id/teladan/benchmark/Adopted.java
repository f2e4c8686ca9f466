package id.teladan.benchmark;

import id.teladan.adoption.AdoptionStage;
import java.util.Set;

/**
 * The public part of an adoption, as a row.
 *
 * @param stage null when nobody knows
 * @param on since when it runs, or is on its way; null when nobody said
 * @param effect what its region says came of it; null when it does not share that
 */
record Adopted(long solutionId, String regionCode, AdoptionStage stage, String on, String effect) {
  private static final Set<AdoptionStage> TAKEN =
      Set.of(AdoptionStage.AGREED, AdoptionStage.ADAPTING, AdoptionStage.PILOT, AdoptionStage.LIVE);

  /** Whether it is more than interest, and was not given up. */
  boolean isTaken() {
    return stage != null && TAKEN.contains(stage);
  }

  boolean isLive() {
    return stage == AdoptionStage.LIVE;
  }
}
