package id.teladan.adoption;

/**
 * What became of one follow-up when a whole plan was turned into adoptions.
 *
 * @param solutionId null when it names none
 * @param adoptionId null when there is none
 */
public record PlanAdopted(long followUpId, Long solutionId, Long adoptionId, Outcome outcome) {

  /** What was done, or why nothing was. */
  public enum Outcome {
    NEW,
    /** The region adopts the solution already, from this plan or before. */
    EXISTING,
    NO_SOLUTION,
    NOT_PUBLISHED,
    CANCELLED
  }

  public long getFollowUpId() {
    return followUpId;
  }

  public Long getAdoptionId() {
    return adoptionId;
  }

  public Outcome getOutcome() {
    return outcome;
  }
}
