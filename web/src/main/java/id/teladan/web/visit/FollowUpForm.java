package id.teladan.web.visit;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PartialDate;
import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpContent;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;

/** What stands in the form of a follow-up. */
public class FollowUpForm extends SolutionField {
  private int version;
  private String findingId;
  private String action;
  private String responsibleAgency;
  private String dueDate;
  private String indicator;
  private String target;
  private String budgetSource;
  private String status = FollowUpStatus.PLANNED.name();

  /** Begins with what the finding recommends. */
  void begin(FindingView finding) {
    findingId = String.valueOf(finding.id());
    action = finding.getRecommendation();
    fill(finding.getSolutionId());
  }

  void fill(FollowUpView followUp) {
    FollowUpContent content = followUp.content();
    version = followUp.version();
    findingId = content.findingId() == null ? null : content.findingId().toString();
    action = content.action();
    responsibleAgency = content.responsibleAgency();
    dueDate = content.dueDate() == null ? null : content.dueDate().text();
    indicator = content.indicator();
    target = content.target();
    budgetSource = content.budgetSource();
    status = content.status() == null ? null : content.status().name();
    fill(content.solutionId());
  }

  FollowUpContent content() {
    return new FollowUpContent(
        findingId == null ? null : Long.valueOf(findingId),
        solution(),
        action,
        responsibleAgency,
        date("dueDate", dueDate),
        indicator,
        target,
        budgetSource,
        status == null ? null : FollowUpStatus.valueOf(status));
  }

  static PartialDate date(String field, String text) {
    try {
      return PartialDate.parse(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(FieldError.of(field, "invalid-date"));
    }
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getFindingId() {
    return findingId;
  }

  public void setFindingId(String findingId) {
    this.findingId = findingId;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getResponsibleAgency() {
    return responsibleAgency;
  }

  public void setResponsibleAgency(String responsibleAgency) {
    this.responsibleAgency = responsibleAgency;
  }

  public String getDueDate() {
    return dueDate;
  }

  public void setDueDate(String dueDate) {
    this.dueDate = dueDate;
  }

  public String getIndicator() {
    return indicator;
  }

  public void setIndicator(String indicator) {
    this.indicator = indicator;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getBudgetSource() {
    return budgetSource;
  }

  public void setBudgetSource(String budgetSource) {
    this.budgetSource = budgetSource;
  }

  public String getStatus() {
    return status;
  }

  public void setStatus(String status) {
    this.status = status;
  }
}
