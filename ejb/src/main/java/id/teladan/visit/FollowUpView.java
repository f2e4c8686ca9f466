package id.teladan.visit;

import id.teladan.shared.PartialDate;

/**
 * A follow-up as the visiting region reads it.
 *
 * @param visitorCode the region that is to do it
 */
public record FollowUpView(
    long id, long visitId, String visitorCode, int version, FollowUpContent content) {

  public Long solutionId() {
    return content.solutionId();
  }

  public String action() {
    return content.action();
  }

  public String responsibleAgency() {
    return content.responsibleAgency();
  }

  public PartialDate dueDate() {
    return content.dueDate();
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public Long getFindingId() {
    return content.findingId();
  }

  public Long getSolutionId() {
    return content.solutionId();
  }

  public String getAction() {
    return content.action();
  }

  public String getResponsibleAgency() {
    return content.responsibleAgency();
  }

  public PartialDate getDueDate() {
    return content.dueDate();
  }

  public String getIndicator() {
    return content.indicator();
  }

  public String getTarget() {
    return content.target();
  }

  public String getBudgetSource() {
    return content.budgetSource();
  }

  public FollowUpStatus getStatus() {
    return content.status();
  }
}
