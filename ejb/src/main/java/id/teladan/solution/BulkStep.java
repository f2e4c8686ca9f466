package id.teladan.solution;

import id.teladan.identity.CurrentCaller;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The single steps of a change of many, each a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkStep {
  @Inject private BulkChanges changes;
  @Inject private Solutions solutions;
  @Inject private SolutionEditing editing;
  @Inject private SolutionRecord record;
  @Inject private CurrentCaller caller;

  public long begin(BulkCommand command) {
    BulkChange change = new BulkChange(caller.get().accountId(), caller.actorName(), command);
    changes.add(change);
    return change.id();
  }

  /** Changes one solution and keeps what came of it; nothing of it stays when it is refused. */
  public void apply(long bulkId, BulkCommand command, BulkCommand.Item item) {
    SolutionView before = editing.open(item.solutionId());
    if (item.version() != null && item.version() != before.version()) {
      throw new VersionConflictException("solution", before.id(), before.version());
    }
    changes.add(new BulkRow(bulkId, before, changed(before, command)));
  }

  private SolutionView changed(SolutionView before, BulkCommand command) {
    if (command.change() == BulkKind.ARCHIVE) {
      return before.status() == SolutionStatus.ARCHIVED
          ? before
          : editing.move(
              before.id(), new SolutionTransition(SolutionStatus.ARCHIVED, command.text()));
    }
    SolutionContent content =
        BulkContent.changed(before.content(), command.change(), command.text());
    return content.equals(before.content())
        ? before
        : editing.update(before.id(), before.version(), content);
  }

  /** Keeps why one was not changed. */
  public void refused(long bulkId, BulkCommand.Item item, BulkOutcome outcome, String code) {
    String title =
        solutions.summaries(List.of(item.solutionId())).stream()
            .map(SolutionSummary::title)
            .findFirst()
            .orElse(null);
    changes.add(new BulkRow(bulkId, item.solutionId(), title, outcome, code));
  }

  /**
   * Marks it as taken back, once.
   *
   * @return the numbers of the rows that changed something
   * @throws ConflictException when it was taken back before
   */
  public List<Long> beginUndo(long bulkId) {
    BulkChange change = changes.forChange(bulkId);
    if (change.isUndone()) {
      throw new ConflictException("already-undone", FieldError.of("undoneAt", "already-undone"));
    }
    change.undone();
    return changes.rows(bulkId).stream().filter(BulkRow::isChanged).map(BulkRow::id).toList();
  }

  /** Brings one solution back to what it was, unless somebody has changed it since. */
  public void undo(long rowId) {
    BulkRow row = changes.row(rowId);
    BulkView.Row kept = row.view();
    editing.open(kept.solutionId());
    Solution solution = solutions.requireForChange(kept.solutionId());
    SolutionView before = solution.view();
    if (before.version() != kept.toVersion()) {
      row.undone(BulkUndo.CHANGED_SINCE);
      return;
    }
    solution.write(earlier(kept));
    solution.returnTo(kept.fromStatus());
    solutions.flush();
    record.undone(before, solution.view());
    row.undone(BulkUndo.RESTORED);
  }

  private SolutionContent earlier(BulkView.Row kept) {
    return solutions.contentOf(kept.solutionId(), kept.fromVersion());
  }

  public void notUndone(long rowId) {
    changes.row(rowId).undone(BulkUndo.REFUSED);
  }
}
