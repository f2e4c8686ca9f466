package id.teladan.solution;

import id.teladan.attachment.AttachmentFeed;
import id.teladan.audit.Audit;
import id.teladan.identity.CurrentCaller;
import id.teladan.outbox.Outbox;
import id.teladan.shared.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * What goes with every change of a solution: its revision, the audit entry, the outbox task, and
 * who is told.
 */
@ApplicationScoped
public class SolutionRecord {
  private static final String PLATFORM = "teladan";

  @Inject private Solutions solutions;
  @Inject private Audit audit;
  @Inject private Outbox outbox;
  @Inject private CurrentCaller caller;
  @Inject private SolutionNews news;
  @Inject private AttachmentFeed attachments;

  SolutionView created(SolutionView solution) {
    return keep("create", null, solution, null);
  }

  SolutionView updated(SolutionView before, SolutionView after) {
    if (!before.slug().equals(after.slug())) {
      solutions.addFormerSlug(before.id(), before.slug());
    }
    return keep("update", before, after, null);
  }

  SolutionView moved(SolutionView before, SolutionView after, String remark) {
    keep("move", before, after, remark);
    news.moved(before, after);
    return after;
  }

  SolutionView verified(SolutionView before, SolutionView after) {
    return keep("verify", before, after, null);
  }

  /** A change of many was taken back: nothing new, so nobody is told. */
  SolutionView undone(SolutionView before, SolutionView after) {
    return keep("undo", before, after, null);
  }

  /** Time alone did it: the platform is the author. */
  SolutionView aged(SolutionView before, SolutionView after) {
    return keep("age", before, after, null, PLATFORM);
  }

  /** Nothing changes; its owner is reminded. */
  void due(SolutionView solution, LocalDate looked) {
    news.due(solution, looked);
  }

  void deleted(SolutionView before) {
    attachments.forget(SolutionFeed.KIND, before.id());
    audit.record("solution.delete", SolutionFeed.KIND, before.id(), before, null);
    outbox.changed(SolutionFeed.KIND, before.id());
  }

  private SolutionView keep(String action, SolutionView before, SolutionView after, String remark) {
    return keep(action, before, after, remark, caller.actorName());
  }

  private SolutionView keep(
      String action, SolutionView before, SolutionView after, String remark, String author) {
    SolutionRevision revision =
        new SolutionRevision(after, author, action, Json.write(after.content()));
    revision.remark(remark);
    solutions.add(revision);
    audit.record("solution." + action, SolutionFeed.KIND, after.id(), before, after);
    outbox.changed(SolutionFeed.KIND, after.id());
    return after;
  }
}
