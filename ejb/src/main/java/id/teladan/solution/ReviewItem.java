package id.teladan.solution;

import java.time.Instant;

/**
 * A solution that waits for a curator.
 *
 * @param since when it was submitted
 * @param days full days it has waited
 * @param again whether it was returned before
 */
public record ReviewItem(SolutionSummary solution, Instant since, long days, boolean again) {

  public SolutionSummary getSolution() {
    return solution;
  }

  public Instant getSince() {
    return since;
  }

  public long getDays() {
    return days;
  }

  public boolean isAgain() {
    return again;
  }
}
