package id.teladan.outcome;

/**
 * A solution that visits were about.
 *
 * @param visits how many visits made a finding about it
 * @param adoptions how many adoptions are linked to these visits or follow one of them
 * @param live how many of these are in use
 */
public record VisitedSolution(
    long solutionId, String title, String regionCode, int visits, int adoptions, int live) {

  public long getSolutionId() {
    return solutionId;
  }

  public String getTitle() {
    return title;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public int getVisits() {
    return visits;
  }

  public int getAdoptions() {
    return adoptions;
  }

  public int getLive() {
    return live;
  }
}
