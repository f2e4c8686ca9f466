package id.teladan.api.visit;

import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.ProgressView;
import java.time.Instant;

/** A step of a follow-up as REST shows it to the visitor's side. */
public record ProgressJson(
    long id,
    long visitId,
    long followUpId,
    FollowUpStatus status,
    Integer percent,
    String remark,
    String author,
    Instant at) {

  static ProgressJson of(ProgressView step) {
    return new ProgressJson(
        step.id(),
        step.visitId(),
        step.followUpId(),
        step.getStatus(),
        step.getPercent(),
        step.getRemark(),
        step.author(),
        step.at());
  }
}
