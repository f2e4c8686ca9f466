package id.teladan.api.visit;

import id.teladan.shared.PartialDate;
import id.teladan.visit.FollowUpContent;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;

/** A row of the follow-up plan as REST shows it to the visitor's side. */
public record FollowUpJson(
    long id,
    long visitId,
    Long findingId,
    Long solutionId,
    String action,
    String responsibleAgency,
    PartialDate dueDate,
    String indicator,
    String target,
    String budgetSource,
    FollowUpStatus status,
    int version) {

  static FollowUpJson of(FollowUpView followUp) {
    FollowUpContent content = followUp.content();
    return new FollowUpJson(
        followUp.id(),
        followUp.visitId(),
        content.findingId(),
        content.solutionId(),
        content.action(),
        content.responsibleAgency(),
        content.dueDate(),
        content.indicator(),
        content.target(),
        content.budgetSource(),
        content.status(),
        followUp.version());
  }
}
