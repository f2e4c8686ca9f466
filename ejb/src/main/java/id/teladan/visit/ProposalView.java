package id.teladan.visit;

/**
 * A proposal as both regions read it.
 *
 * @param reason why the host declined; null else
 * @param solutionId the draft that came of it; null else
 */
public record ProposalView(
    long id,
    long visitId,
    long findingId,
    int version,
    ProposalContent content,
    ProposalState state,
    String reason,
    Long solutionId) {

  public long getFindingId() {
    return findingId;
  }

  public String getTitle() {
    return content.title();
  }

  public String getSummary() {
    return content.summary();
  }

  public ProposalState getState() {
    return state;
  }

  public String getReason() {
    return reason;
  }

  public Long getSolutionId() {
    return solutionId;
  }
}
