package id.teladan.benchmark;

import id.teladan.solution.SolutionSummary;
import java.util.List;
import java.util.Map;

/**
 * A solution that may close a gap.
 *
 * @param ahead regions of the same level with a better figure that have taken it over
 * @param adopters how many regions have taken it over
 * @param live how many run it
 * @param effects what adopters say came of it, as far as they share it: how many saw which effect
 * @param fit how many factors of the fit say what; empty for a solution of one's own
 * @param own whether the region itself made it or has taken it over
 */
public record Candidate(
    SolutionSummary solution,
    List<String> ahead,
    int adopters,
    int live,
    Map<String, Integer> effects,
    Map<FitVerdict, Integer> fit,
    boolean own) {

  public Candidate {
    ahead = List.copyOf(ahead);
    effects = Map.copyOf(effects);
    fit = Map.copyOf(fit);
  }

  public int fit(FitVerdict verdict) {
    return fit.getOrDefault(verdict, 0);
  }

  public SolutionSummary getSolution() {
    return solution;
  }

  public List<String> getAhead() {
    return ahead;
  }

  public int getAdopters() {
    return adopters;
  }

  public int getLive() {
    return live;
  }

  public boolean isOwn() {
    return own;
  }
}
