package id.teladan.visit;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.outbox.Outbox;
import id.teladan.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Objects;

/**
 * What goes with every change in a visit: its revision, the audit entry and, where search shows it,
 * the outbox task. The audit names a note and never quotes it: whoever may read the audit may not
 * read notes.
 */
@ApplicationScoped
public class VisitRecord {
  private static final String FINDING = "visit_finding";
  private static final String FOLLOW_UP = "visit_follow_up";
  private static final String PROGRESS = "visit_progress";
  private static final String PROPOSAL = "visit_proposal";
  private static final String NOTE = "visit_note";

  @Inject private Visits visits;
  @Inject private Audit audit;
  @Inject private Outbox outbox;
  @Inject private CurrentCaller caller;
  @Inject private Announcer announcer;

  /** What was done to which part of a visit, and the version that came of it. */
  record Deed(String part, long partId, int version, String action) {}

  VisitView visit(String action, VisitView before, VisitView after) {
    keep(after.id(), new Deed(VisitFeed.KIND, after.id(), after.version(), action), after);
    audit.record("visit." + action, VisitFeed.KIND, after.id(), before, after);
    if (after.content().published() && (before == null || !before.content().published())) {
      announcer.published(VisitFeed.KIND, after.id());
    }
    boolean moved = before != null && !Objects.equals(before.getDate(), after.getDate());
    if (moved && visits.require(after.id()).isAgreed()) {
      announcer.tellHolders(
          courseNews(after, "frame-" + after.version()),
          Action.DECIDE_REQUEST,
          after.getHostCode());
    }
    searchChanged(after.id());
    return after;
  }

  /**
   * That the days or sessions of a visit are others.
   *
   * @param change names it, so that everybody hears of it once
   */
  static News courseNews(VisitView visit, String change) {
    return News.of("visit-agenda-changed", visit.url() + "#agenda")
        .region(visit.getVisitorCode())
        .region(visit.getHostCode())
        .once("visit:" + visit.id() + ":course:" + change);
  }

  /** A visit that ended or was cancelled is news to both sides; a remark stays with the audit. */
  void step(VisitView visit, VisitTransition step, boolean hostKnows) {
    if (step.remark() != null && !step.remark().isBlank()) {
      audit.record("visit.remark", VisitFeed.KIND, visit.id(), null, step);
    }
    if (step.to() != VisitStatus.DONE && step.to() != VisitStatus.CANCELLED) {
      return;
    }
    News news =
        News.of("visit-" + step.to().name().toLowerCase(Locale.ROOT), visit.url())
            .about(visit.getTitle())
            .once("visit:" + visit.id() + ":" + visit.version());
    announcer.tell(news, visit.team().stream().map(TeamMember::accountId).toList());
    announcer.tellHolders(news, Action.EDIT_VISIT, visit.getVisitorCode());
    if (hostKnows) {
      announcer.tellHolders(news, Action.DECIDE_REQUEST, visit.getHostCode());
    }
  }

  /** The revisions went with the visit. */
  void visitDeleted(VisitView before) {
    audit.record("visit.delete", VisitFeed.KIND, before.id(), before, null);
    outbox.changed(VisitFeed.KIND, before.id());
  }

  FindingView finding(String action, FindingView before, FindingView after) {
    FindingView now = after == null ? before : after;
    keep(now.visitId(), new Deed(FINDING, now.id(), now.version(), action), now);
    audit.record("finding." + action, FINDING, now.id(), before, after);
    searchChanged(now.visitId());
    return now;
  }

  FollowUpView followUp(String action, FollowUpView before, FollowUpView after) {
    FollowUpView now = after == null ? before : after;
    keep(now.visitId(), new Deed(FOLLOW_UP, now.id(), now.version(), action), now);
    audit.record("follow-up." + action, FOLLOW_UP, now.id(), before, after);
    return now;
  }

  ProposalView proposal(String action, ProposalView now) {
    keep(now.visitId(), new Deed(PROPOSAL, now.id(), now.version(), action), now);
    audit.record("proposal." + action, PROPOSAL, now.id(), null, now);
    return now;
  }

  /** A follow-up went on; its new state is recorded apart. */
  void progress(ProgressView step) {
    keep(step.visitId(), new Deed(PROGRESS, step.id(), 1, "create"), step);
    audit.record("follow-up.progress", PROGRESS, step.id(), null, step);
  }

  /** A paper of the visit, which is written above this package, was edited or issued. */
  public void paper(String action, long visitId, long paperId, int version, Object state) {
    keep(visitId, new Deed("visit_paper", paperId, version, action), state);
  }

  NoteView note(String action, VisitNote note, NoteView now) {
    keep(now.visitId(), new Deed(NOTE, note.id(), now.version(), action), now);
    audit.record("note." + action, NOTE, note.id(), null, null);
    return now;
  }

  /** A new state of the agenda, for the history. */
  void agenda(AgendaView now) {
    keep(now.visitId(), new Deed("visit_agenda", now.visitId(), now.version(), "update"), now);
    searchChanged(now.visitId());
  }

  private void keep(long visitId, Deed deed, Object state) {
    visits.add(new VisitRevision(visitId, deed, caller.actorName(), Json.write(state)));
  }

  private void searchChanged(long visitId) {
    visits.touch(visitId);
    outbox.changed(VisitFeed.KIND, visitId);
  }
}
