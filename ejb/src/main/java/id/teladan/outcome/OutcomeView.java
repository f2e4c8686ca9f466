package id.teladan.outcome;

import java.util.List;

/**
 * What came of the visits that the reader may read.
 *
 * @param plansRead of how many visits the reader may read the follow-up plan; the next two count
 *     those only
 */
public record OutcomeView(
    int visits,
    int done,
    int withFindings,
    int plansRead,
    int followUps,
    int followUpsDone,
    int adoptions,
    int live,
    List<VisitedSolution> solutions,
    List<Count> hosts,
    List<Count> years) {

  public OutcomeView {
    solutions = List.copyOf(solutions);
    hosts = List.copyOf(hosts);
    years = List.copyOf(years);
  }

  /** How many visits something has. */
  public record Count(String code, int visits) {

    public String getCode() {
      return code;
    }

    public int getVisits() {
      return visits;
    }
  }

  public int getVisits() {
    return visits;
  }

  public int getDone() {
    return done;
  }

  public int getWithFindings() {
    return withFindings;
  }

  public int getPlansRead() {
    return plansRead;
  }

  public int getFollowUps() {
    return followUps;
  }

  public int getFollowUpsDone() {
    return followUpsDone;
  }

  public int getAdoptions() {
    return adoptions;
  }

  public int getLive() {
    return live;
  }

  public List<VisitedSolution> getSolutions() {
    return solutions;
  }

  public List<Count> getHosts() {
    return hosts;
  }

  public List<Count> getYears() {
    return years;
  }
}
