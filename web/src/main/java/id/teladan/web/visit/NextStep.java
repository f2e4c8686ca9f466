package id.teladan.web.visit;

import id.teladan.visit.AgendaView;
import id.teladan.visit.VisitRights;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;

/** The one thing to do next with a visit, for whoever reads it. */
enum NextStep {
  /** Plan the sessions. */
  AGENDA,
  /** Note the surat tugas and the budget. */
  ERRAND,
  START,
  /** Take notes in the room. */
  ROOM,
  FINISH,
  FINDING,
  FOLLOW_UP,
  PUBLISH,
  /** Adopt what was planned. */
  ADOPT,
  /** The visitor's side works, the reader waits. */
  WAIT,
  /** The host may complete the agenda. */
  HOST_AGENDA,
  /** The host waits for findings. */
  HOST_WAIT,
  AGAIN,
  NONE;

  /**
   * What is there of a visit, as far as the reader knows.
   *
   * @param notes whether there are any; true for whoever may not know
   */
  record Facts(boolean notes, boolean findings, boolean followUps) {}

  static NextStep of(VisitView visit, VisitRights rights, AgendaView agenda, Facts facts) {
    if (!rights.whole()) {
      return rights.agenda() ? ofHost(visit, rights) : NONE;
    }
    if (!rights.conduct()) {
      return visit.isPublished() ? NONE : WAIT;
    }
    VisitStatus status = visit.getStatus();
    if (status == null) {
      return NONE;
    }
    return switch (status) {
      case PLANNED -> planned(agenda);
      case ONGOING -> facts.notes() ? FINISH : ROOM;
      case DONE -> done(visit, rights, facts);
      case CANCELLED -> AGAIN;
    };
  }

  private static NextStep ofHost(VisitView visit, VisitRights rights) {
    if (visit.getStatus() == VisitStatus.PLANNED && rights.writeSessions()) {
      return HOST_AGENDA;
    }
    return visit.isPublished() || visit.getStatus() == VisitStatus.CANCELLED ? NONE : HOST_WAIT;
  }

  private static NextStep planned(AgendaView agenda) {
    if (agenda.getSessions().isEmpty()) {
      return AGENDA;
    }
    return agenda.getErrand().isAssigned() ? START : ERRAND;
  }

  private static NextStep done(VisitView visit, VisitRights rights, Facts facts) {
    if (!facts.findings()) {
      return facts.notes() ? FINDING : ROOM;
    }
    if (!facts.followUps()) {
      return FOLLOW_UP;
    }
    if (visit.isPublished()) {
      return ADOPT;
    }
    return rights.edit() ? PUBLISH : WAIT;
  }
}
