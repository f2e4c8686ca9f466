package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/**
 * Writes the frame of visits. Each method is one transaction: the change, its revision, its audit
 * entry and its outbox task exist together or not at all.
 */
@Stateless
public class VisitEditing {
  @Inject private Visits visits;
  @Inject private VisitAccess access;
  @Inject private VisitRules rules;
  @Inject private VisitTeam team;
  @Inject private VisitRecord record;

  /** Enters a visit of the region that the content names; planned, unless it says otherwise. */
  @Permitted(Action.EDIT_VISIT)
  public VisitView create(VisitContent content) {
    access.requireRegion(content.visitorCode());
    VisitContent checked =
        rules.checked(content.status() == null ? content.at(VisitStatus.PLANNED) : content);
    List<Long> members = team.accounts(checked, Set.of());
    Visit visit = new Visit(checked, members, access.caller().accountId());
    visits.add(visit);
    return record.visit("create", null, team.view(visit));
  }

  /**
   * Shows the visit to somebody who is about to change it, or refuses.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws NotAllowedException when the caller may read but not change it
   */
  @Permitted(Action.EDIT_VISIT)
  public VisitView open(long id) {
    return team.view(access.readableIf(id, VisitPolicy::mayEdit, Action.EDIT_VISIT));
  }

  /** Whom the caller may put into the team of a visit of that region. */
  @Permitted(Action.EDIT_VISIT)
  public List<TeamMember> candidates(String regionCode) {
    access.requireRegion(regionCode);
    return team.candidates(regionCode);
  }

  /**
   * Replaces the content.
   *
   * @param version the version that the content was made from
   * @throws VersionConflictException when somebody else was faster
   */
  @Permitted(Action.EDIT_VISIT)
  public VisitView update(long id, int version, VisitContent content) {
    Visit visit = access.changeableIf(id, VisitPolicy::mayEdit, Action.EDIT_VISIT);
    VisitView before = team.view(visit);
    access.requireRegion(content.visitorCode());
    VisitContent checked = rules.checked(content);
    List<Long> members = team.accounts(checked, visit.team());
    requireVersion(before, version);
    visit.write(checked, members);
    visits.flush();
    return record.visit("update", before, team.view(visit));
  }

  /** Shows the visit to somebody who is about to start or end it, or refuses. */
  @Permitted(Action.CONDUCT_VISIT)
  public VisitView openStep(long id) {
    return team.view(access.readableIf(id, VisitPolicy::mayConduct, Action.CONDUCT_VISIT));
  }

  /**
   * Starts the visit, ends it, or takes that back; the team may, too.
   *
   * @throws StateRuleException for a step that there is not
   */
  @Permitted(Action.CONDUCT_VISIT)
  public VisitView move(long id, VisitTransition step) {
    Visit visit = access.changeableIf(id, VisitPolicy::mayConduct, Action.CONDUCT_VISIT);
    VisitView before = team.view(visit);
    rules.check(step);
    VisitStatus to = step.to();
    if (!VisitCourse.next(visit.status()).contains(to)) {
      throw new StateRuleException(
          "transition-not-allowed",
          FieldError.of("to", "no-such-step", String.valueOf(visit.status()), to.name()));
    }
    visit.moveTo(to);
    visits.flush();
    VisitView after = record.visit("move", before, team.view(visit));
    record.step(after, step, visit.isAgreed());
    return after;
  }

  /** Deletes a visit in which nothing stands yet; any other is cancelled, not deleted. */
  @Permitted(Action.EDIT_VISIT)
  public void delete(long id, int version) {
    Visit visit = access.changeableIf(id, VisitPolicy::mayEdit, Action.EDIT_VISIT);
    VisitView before = team.view(visit);
    requireVersion(before, version);
    if (!visits.isEmpty(id)) {
      throw new StateRuleException(
          "visit-not-empty", FieldError.of("status", "cancel-instead-of-delete"));
    }
    visits.remove(visit);
    record.visitDeleted(before);
  }

  private static void requireVersion(VisitView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("visit", current.id(), current.version());
    }
  }
}
