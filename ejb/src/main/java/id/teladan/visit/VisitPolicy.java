package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.Role;
import id.teladan.identity.RoleTable;
import id.teladan.identity.Scope;

/** Who may see and change a visit and what stands in it. Pure rules over the role table. */
public final class VisitPolicy {

  private VisitPolicy() {}

  /** The frame, the summary and some findings: how many of those is {@link #maySee}. */
  public static boolean mayRead(Caller caller, VisitParties visit) {
    return visit.published()
        || mayReadWhole(caller, visit)
        || visit.shared() && isHost(caller, visit);
  }

  /**
   * All but the notes: for the team, the people of the visiting region, the national coordinator.
   */
  public static boolean mayReadWhole(Caller caller, VisitParties visit) {
    return may(caller, Action.READ_VISIT, visit) || mayEdit(caller, visit);
  }

  public static boolean mayEdit(Caller caller, VisitParties visit) {
    return may(caller, Action.EDIT_VISIT, visit);
  }

  /** Never anybody but the team and the coordinator of its region, published or not. */
  public static boolean mayReadNotes(Caller caller, VisitParties visit) {
    return may(caller, Action.READ_NOTE, visit);
  }

  public static boolean mayWriteNotes(Caller caller, VisitParties visit) {
    return may(caller, Action.WRITE_NOTE, visit);
  }

  public static boolean mayWriteFindings(Caller caller, VisitParties visit) {
    return may(caller, Action.WRITE_FINDING, visit);
  }

  public static boolean mayWriteFollowUps(Caller caller, VisitParties visit) {
    return may(caller, Action.WRITE_FOLLOW_UP, visit);
  }

  /** Whether the caller speaks for the host. */
  public static boolean isHost(Caller caller, VisitParties visit) {
    return caller.may(Action.COMMENT_FINDING, visit.hostCode());
  }

  /** A finding: the visitor's side all, the host what was shared, everybody what is published. */
  public static boolean maySee(Caller caller, VisitParties visit, FindingContent finding) {
    return mayReadWhole(caller, visit)
        || finding.sharedWithHost() && isHost(caller, visit)
        || visit.published() && !finding.internal();
  }

  public static boolean mayComment(Caller caller, VisitParties visit, FindingContent finding) {
    return finding.sharedWithHost() && isHost(caller, visit);
  }

  /** The agenda: for the visitor's side, and for the host that agreed to receive the visit. */
  public static boolean mayReadAgenda(Caller caller, VisitParties visit) {
    return mayReadWhole(caller, visit) || visit.agreed() && isHost(caller, visit);
  }

  /** To write the agenda as the visitor, to start the visit and to end it. */
  public static boolean mayConduct(Caller caller, VisitParties visit) {
    return may(caller, Action.CONDUCT_VISIT, visit);
  }

  /** To write the sessions of the agenda: both sides may, once they agreed. */
  public static boolean mayWriteSessions(Caller caller, VisitParties visit) {
    return mayConduct(caller, visit)
        || visit.agreed() && caller.may(Action.CONDUCT_VISIT, visit.hostCode());
  }

  private static boolean may(Caller caller, Action action, VisitParties visit) {
    return caller.may(action, visit.visitorCode())
        || RoleTable.scope(Role.TEAM_MEMBER, action) == Scope.TEAM
            && caller.accountId() != null
            && visit.team().contains(caller.accountId());
  }
}
