package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Shows what was changed in a visit, by whom and when, to the visitor's side. That a note was
 * written is told to its team and coordinator alone.
 */
@Stateless
public class HistoryReading {
  @Inject private VisitAccess access;
  @Inject private VisitHistory history;

  /** Latest first. */
  @Permitted(Action.READ_VISIT)
  public Page<HistoryEntry> of(long visitId, PageRequest request) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    boolean notes = VisitPolicy.mayReadNotes(access.caller(), access.parties(visit));
    return history.of(visitId, notes, request);
  }
}
