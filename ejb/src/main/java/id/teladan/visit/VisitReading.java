package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Shows visits to whoever may see them, each as far as they may. What the caller may not read does
 * not exist for them; of notes others do not even learn how many there are.
 */
@Stateless
public class VisitReading {
  @Inject private VisitAccess access;
  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private VisitTeam team;
  @Inject private CurrentCaller caller;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public VisitView get(long id) {
    Visit visit = access.readable(id);
    return mayReadWhole(visit) ? team.view(visit) : visit.view(List.of()).forPublic();
  }

  /** What the caller may do with this visit, computed once for a page. */
  @Permitted(Action.READ_PUBLIC)
  public VisitRights rights(long id) {
    return VisitRights.of(caller.get(), access.parties(access.readable(id)));
  }

  /** Whether the caller reads all of this visit but its notes; never a refusal. */
  @Permitted(Action.READ_PUBLIC)
  public boolean isWholeFor(long id) {
    return mayReadWhole(visits.require(id));
  }

  /** Readable visits, latest first. */
  @Permitted(Action.READ_PUBLIC)
  public Page<VisitSummary> list(VisitFilter filter, PageRequest request) {
    return visits.list(caller.get(), filter, request);
  }

  /** How many readable visits each value of the filters has. */
  @Permitted(Action.READ_PUBLIC)
  public VisitCounts counts() {
    Map<String, Long> regions = new HashMap<>(visits.counts(caller.get(), "v.visitorCode"));
    visits
        .counts(caller.get(), "v.hostCode")
        .forEach((code, n) -> regions.merge(code, n, Long::sum));
    return new VisitCounts(
        visits.counts(caller.get(), "t.theme"),
        regions,
        visits.counts(caller.get(), "v.kind"),
        visits.counts(caller.get(), "v.status"));
  }

  /** The findings that the caller may read. */
  @Permitted(Action.READ_PUBLIC)
  public List<FindingView> findings(long visitId) {
    VisitParties parties = access.parties(access.readable(visitId));
    return parts.findings(List.of(visitId)).stream()
        .map(VisitFinding::view)
        .filter(finding -> VisitPolicy.maySee(caller.get(), parties, finding.content()))
        .map(finding -> shown(finding, caller.get(), parties))
        .toList();
  }

  @Permitted(Action.READ_PUBLIC)
  public FindingView finding(long visitId, long id) {
    VisitParties parties = access.parties(access.readable(visitId));
    FindingView finding = parts.finding(visitId, id).view();
    if (!VisitPolicy.maySee(caller.get(), parties, finding.content())) {
      throw new NotFoundException("finding", id);
    }
    return shown(finding, caller.get(), parties);
  }

  /** The notes, for the team and its region's coordinator. */
  @Permitted(Action.READ_NOTE)
  public List<NoteView> notes(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayReadNotes, Action.READ_NOTE);
    return NoteViews.of(parts.notes(visitId), team);
  }

  @Permitted(Action.READ_NOTE)
  public NoteView note(long visitId, String noteId) {
    access.readableIf(visitId, VisitPolicy::mayReadNotes, Action.READ_NOTE);
    return NoteViews.of(parts.note(visitId, noteId).stream().toList(), team).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("note", noteId));
  }

  /** The follow-up plan, for the visitor's side. */
  @Permitted(Action.READ_VISIT)
  public List<FollowUpView> followUps(long visitId) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    return parts.followUps(visitId).stream().map(f -> view(visit, f)).toList();
  }

  @Permitted(Action.READ_VISIT)
  public FollowUpView followUp(long visitId, long id) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    return view(visit, parts.followUp(visitId, id));
  }

  /** One follow-up of whatever visit. */
  @Permitted(Action.READ_VISIT)
  public FollowUpView followUp(long id) {
    VisitFollowUp followUp = parts.followUp(id);
    Visit visit = visits.require(followUp.visitId());
    if (!mayReadWhole(visit)) {
      throw new NotFoundException("follow-up", id);
    }
    return view(visit, followUp);
  }

  private boolean mayReadWhole(Visit visit) {
    return VisitPolicy.mayReadWhole(caller.get(), visit.parties(false));
  }

  private static FollowUpView view(Visit visit, VisitFollowUp followUp) {
    return followUp.view(visit.parties(false).visitorCode());
  }

  private static FindingView shown(FindingView finding, Caller reader, VisitParties visit) {
    if (VisitPolicy.mayReadNotes(reader, visit)) {
      return finding;
    }
    boolean ofEitherSide =
        VisitPolicy.mayReadWhole(reader, visit)
            || VisitPolicy.mayComment(reader, visit, finding.content());
    return ofEitherSide ? finding.forHost() : finding.forOutsiders();
  }
}
