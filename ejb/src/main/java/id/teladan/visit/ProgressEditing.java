package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Validation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells how follow-ups go on: each step is kept, the last one is the follow-up's status. */
@Stateless
public class ProgressEditing {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private Validation validation;
  @Inject private ProgressLog log;
  @Inject private VisitRecord record;

  /** Refuses whoever may not do this in this visit, before anything else is looked at. */
  @Permitted(Action.WRITE_FOLLOW_UP)
  public void admit(long visitId, long followUpId) {
    access.readableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    parts.followUp(visitId, followUpId);
  }

  @Permitted(Action.WRITE_FOLLOW_UP)
  public ProgressView add(long visitId, long followUpId, ProgressStep step) {
    Visit visit =
        access.changeableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    VisitFollowUp followUp = parts.followUp(visitId, followUpId);
    validation.check(step);
    String visitor = visit.parties(false).visitorCode();
    FollowUpView before = followUp.view(visitor);
    if (before.getStatus() != step.status()) {
      followUp.write(before.content().at(step.status()));
      parts.flush();
      record.followUp("update", before, followUp.view(visitor));
    }
    ProgressView added =
        log.add(new VisitProgress(visitId, followUpId, access.caller().accountId(), step));
    record.progress(added);
    return added;
  }
}
