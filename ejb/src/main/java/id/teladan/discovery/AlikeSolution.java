package id.teladan.discovery;

import id.teladan.solution.SolutionSummary;
import java.util.List;

/**
 * A solution that is like what somebody plans, and why.
 *
 * @param words of the plan that it uses too, as they stand in it
 * @param sameAffair whether it serves the same main affair
 * @param own whether it belongs to the planner's own region
 * @param national whether the nation owns it: a common application comes before any other
 */
public record AlikeSolution(
    SolutionSummary solution,
    String regionName,
    List<String> words,
    boolean sameAffair,
    boolean own,
    boolean national,
    double score) {

  public AlikeSolution {
    words = List.copyOf(words);
  }

  public SolutionSummary getSolution() {
    return solution;
  }

  public String getRegionName() {
    return regionName;
  }

  public List<String> getWords() {
    return words;
  }

  public boolean isSameAffair() {
    return sameAffair;
  }

  public boolean isOwn() {
    return own;
  }

  public boolean isNational() {
    return national;
  }
}
