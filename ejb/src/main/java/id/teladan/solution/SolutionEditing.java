package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Writes solutions. Each method is one transaction: the change, its revision, its audit entry and
 * its outbox task exist together or not at all.
 */
@Stateless
public class SolutionEditing {
  @Inject private Solutions solutions;
  @Inject private SolutionRules rules;
  @Inject private SolutionRecord record;
  @Inject private SolutionRemarks remarks;
  @Inject private CurrentCaller caller;

  /** Enters a new draft for the region that the content names. */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView create(SolutionContent content) {
    if (content.regionCode() != null) {
      caller.require(Action.EDIT_SOLUTION, content.regionCode());
    }
    rules.check(content);
    Solution solution = new Solution(content, caller.get().accountId());
    solutions.add(solution);
    return record.created(solution.view());
  }

  /**
   * Shows the solution to somebody who is about to change it, or refuses.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws NotAllowedException when the caller may read but not change it
   */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView open(long id) {
    SolutionView solution = readable(solutions.require(id));
    caller.require(Action.EDIT_SOLUTION, solution.content().regionCode());
    return solution;
  }

  /**
   * Replaces the content.
   *
   * @param version the version that the content was made from
   * @throws VersionConflictException when somebody else was faster
   */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView update(long id, int version, SolutionContent content) {
    Solution solution = changeable(id);
    SolutionView before = solution.view();
    if (content.regionCode() != null) {
      caller.require(Action.EDIT_SOLUTION, content.regionCode());
    }
    rules.check(content);
    requireVersion(before, version);
    if (before.status() == SolutionStatus.ARCHIVED) {
      throw new StateRuleException(
          "solution-archived", FieldError.of("status", "archived-not-editable"));
    }
    solution.write(content);
    solutions.flush();
    return record.updated(before, solution.view());
  }

  /** Moves it along its editorial life. */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView move(long id, SolutionTransition transition) {
    Solution solution = solutions.requireForChange(id);
    SolutionView before = readable(solution);
    if (transition.to() != null && !SolutionPolicy.mayMove(caller.get(), before, transition.to())) {
      throw new NotAllowedException("solution to " + transition.to());
    }
    caller.require(Action.EDIT_SOLUTION, before.content().regionCode());
    rules.check(transition);
    if (!SolutionPolicy.isStep(caller.get(), before, transition.to())) {
      throw new StateRuleException(
          "transition-not-allowed",
          FieldError.of("to", "no-such-step", before.status(), transition.to()));
    }
    solution.moveTo(transition.to());
    solutions.flush();
    if (transition.to() == SolutionStatus.PUBLISHED) {
      remarks.resolve(id);
    }
    return record.moved(before, solution.view(), transition.remark());
  }

  /** Deletes a draft that was never published. */
  @Permitted(Action.EDIT_SOLUTION)
  public void delete(long id, int version) {
    Solution solution = changeable(id);
    SolutionView before = solution.view();
    requireVersion(before, version);
    if (before.status() != SolutionStatus.DRAFT) {
      throw new StateRuleException(
          "solution-not-draft", FieldError.of("status", "only-drafts-are-deleted"));
    }
    solutions.remove(solution);
    record.deleted(before);
  }

  private Solution changeable(long id) {
    Solution solution = solutions.requireForChange(id);
    caller.require(Action.EDIT_SOLUTION, readable(solution).content().regionCode());
    return solution;
  }

  private SolutionView readable(Solution solution) {
    SolutionView view = solution.view();
    if (!SolutionPolicy.mayRead(caller.get(), view.status(), view.content().regionCode())) {
      throw new NotFoundException("solution", view.id());
    }
    return view;
  }

  private static void requireVersion(SolutionView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("solution", current.id(), current.version());
    }
  }
}
