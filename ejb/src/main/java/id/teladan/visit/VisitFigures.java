package id.teladan.visit;

import java.util.Set;

/**
 * What came of one visit, as far as the caller may read it.
 *
 * @param solutionIds those that its findings are about
 * @param findings how many the caller may read
 * @param followUps null for whoever may not read the plan
 * @param followUpsDone null for whoever may not read the plan
 */
public record VisitFigures(
    VisitSummary visit,
    Set<Long> solutionIds,
    int findings,
    Integer followUps,
    Integer followUpsDone) {

  public VisitFigures {
    solutionIds = Set.copyOf(solutionIds);
  }
}
