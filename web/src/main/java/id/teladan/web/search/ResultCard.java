package id.teladan.web.search;

import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.solution.SolutionSummary;

/**
 * One result.
 *
 * @param found what the search says of it
 * @param solution what the catalogue says of it; null for a visit
 * @param adopters how many regions take it over
 */
public record ResultCard(FoundEntry found, SolutionSummary solution, long adopters) {

  public FoundEntry getFound() {
    return found;
  }

  public SolutionSummary getSolution() {
    return solution;
  }

  public long getAdopters() {
    return adopters;
  }
}
