package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes the follow-up plan of a visit. */
@Stateless
public class FollowUpEditing {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private VisitRules rules;
  @Inject private VisitRecord record;

  /** Refuses whoever may not write follow-ups in this visit, before anything else is looked at. */
  @Permitted(Action.WRITE_FOLLOW_UP)
  public void admit(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
  }

  /** Adds a row; it is planned, and about its finding's solution, unless it says otherwise. */
  @Permitted(Action.WRITE_FOLLOW_UP)
  public FollowUpView create(long visitId, FollowUpContent content) {
    Visit visit =
        access.changeableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    FollowUpContent checked = rules.checked(content, visitId, null);
    VisitFollowUp followUp = new VisitFollowUp(visitId, access.caller().accountId(), checked);
    parts.add(followUp);
    return record.followUp("create", null, view(visit, followUp));
  }

  /** Shows a follow-up to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_FOLLOW_UP)
  public FollowUpView open(long visitId, long id) {
    Visit visit =
        access.readableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    return view(visit, parts.followUp(visitId, id));
  }

  @Permitted(Action.WRITE_FOLLOW_UP)
  public FollowUpView update(long visitId, long id, int version, FollowUpContent content) {
    Visit visit =
        access.changeableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    VisitFollowUp followUp = parts.followUp(visitId, id);
    FollowUpView before = view(visit, followUp);
    FollowUpContent checked = rules.checked(content, visitId, before.content());
    requireVersion(before, version);
    followUp.write(checked);
    parts.flush();
    return record.followUp("update", before, view(visit, followUp));
  }

  @Permitted(Action.WRITE_FOLLOW_UP)
  public void delete(long visitId, long id, int version) {
    Visit visit =
        access.changeableIf(visitId, VisitPolicy::mayWriteFollowUps, Action.WRITE_FOLLOW_UP);
    VisitFollowUp followUp = parts.followUp(visitId, id);
    FollowUpView before = view(visit, followUp);
    requireVersion(before, version);
    record.followUp("delete", before, null);
    parts.remove(followUp);
  }

  private static FollowUpView view(Visit visit, VisitFollowUp followUp) {
    return followUp.view(visit.parties(false).visitorCode());
  }

  private static void requireVersion(FollowUpView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("follow-up", current.id(), current.version());
    }
  }
}
