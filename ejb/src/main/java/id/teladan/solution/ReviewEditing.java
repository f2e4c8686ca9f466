package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.Json;
import id.teladan.shared.Validation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** What a curator does before something is published, and what the writers see of it. */
@Stateless
public class ReviewEditing {
  private static final int SHOWN = 200;

  @Inject private Solutions solutions;
  @Inject private SolutionRemarks remarks;
  @Inject private SolutionEditing editing;
  @Inject private Validation validation;
  @Inject private CurrentCaller caller;

  /** What waits for a curator, longest first. */
  @Permitted(Action.REVIEW_SOLUTION)
  public List<ReviewItem> queue() {
    List<ReviewItem> queue = new ArrayList<>();
    Instant now = Instant.now();
    for (SolutionSummary each :
        solutions.ofStatus(EnumSet.of(SolutionStatus.SUBMITTED), null, SHOWN)) {
      if (caller.get().may(Action.REVIEW_SOLUTION, each.regionCode())) {
        queue.add(item(each, now));
      }
    }
    queue.sort(Comparator.comparing(ReviewItem::since));
    return queue;
  }

  private ReviewItem item(SolutionSummary solution, Instant now) {
    List<RevisionView> moves =
        solutions.revisions(solution.id()).stream().filter(r -> "move".equals(r.action())).toList();
    Instant since = moves.isEmpty() ? now : moves.get(moves.size() - 1).at();
    boolean again = moves.stream().anyMatch(r -> r.status() == SolutionStatus.DRAFT);
    return new ReviewItem(solution, since, Duration.between(since, now).toDays(), again);
  }

  /** Says something about a part of a solution. */
  @Permitted(Action.REVIEW_SOLUTION)
  public RemarkView remark(long id, RemarkCommand command) {
    SolutionView solution = editing.open(id);
    caller.require(Action.REVIEW_SOLUTION, solution.content().regionCode());
    validation.check(command);
    return remarks.add(new SolutionRemark(id, command, caller.actorName()));
  }

  /** Every remark on a solution, oldest first, for those who may edit it. */
  @Permitted(Action.EDIT_SOLUTION)
  public List<RemarkView> remarks(long id) {
    editing.open(id);
    return remarks.of(id);
  }

  /** What was changed since it was returned last; empty when it never was. */
  @Permitted(Action.EDIT_SOLUTION)
  public List<FieldChange> changesSinceReturn(long id) {
    SolutionView now = editing.open(id);
    return solutions.revisions(id).stream()
        .filter(r -> "move".equals(r.action()) && r.status() == SolutionStatus.DRAFT)
        .reduce((earlier, later) -> later)
        .map(r -> Json.read(r.content(), SolutionContent.class))
        .map(before -> SolutionChanges.between(before, now.content()))
        .orElse(List.of());
  }
}
