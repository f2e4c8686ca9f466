package id.teladan.visit;

import id.teladan.identity.Caller;

/**
 * What somebody may do with one visit.
 *
 * @param whole read all but the notes
 * @param host speak for the host
 * @param agenda read the agenda
 * @param conduct write the agenda as the visitor, start the visit and end it
 * @param writeSessions write the sessions of the agenda
 */
public record VisitRights(
    boolean whole,
    boolean edit,
    boolean notes,
    boolean writeNotes,
    boolean writeFindings,
    boolean writeFollowUps,
    boolean host,
    boolean agenda,
    boolean conduct,
    boolean writeSessions) {

  static VisitRights of(Caller caller, VisitParties visit) {
    return new VisitRights(
        VisitPolicy.mayReadWhole(caller, visit),
        VisitPolicy.mayEdit(caller, visit),
        VisitPolicy.mayReadNotes(caller, visit),
        VisitPolicy.mayWriteNotes(caller, visit),
        VisitPolicy.mayWriteFindings(caller, visit),
        VisitPolicy.mayWriteFollowUps(caller, visit),
        VisitPolicy.isHost(caller, visit),
        VisitPolicy.mayReadAgenda(caller, visit),
        VisitPolicy.mayConduct(caller, visit),
        VisitPolicy.mayWriteSessions(caller, visit));
  }

  public boolean isWhole() {
    return whole;
  }

  public boolean isEdit() {
    return edit;
  }

  public boolean isNotes() {
    return notes;
  }

  public boolean isWriteNotes() {
    return writeNotes;
  }

  public boolean isWriteFindings() {
    return writeFindings;
  }

  public boolean isWriteFollowUps() {
    return writeFollowUps;
  }

  public boolean isHost() {
    return host;
  }

  public boolean isAgenda() {
    return agenda;
  }

  public boolean isConduct() {
    return conduct;
  }

  public boolean isWriteSessions() {
    return writeSessions;
  }
}
