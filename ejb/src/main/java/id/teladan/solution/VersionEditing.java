package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.PartialDate;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Brings an earlier version back, and confirms that the present one is still true. */
@Stateless
public class VersionEditing {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private Solutions solutions;
  @Inject private SolutionEditing editing;
  @Inject private SolutionRecord record;
  @Inject private VersionReading versions;
  @Inject private CurrentCaller caller;

  /** Writes what an earlier version said as a new version; nothing in between is lost. */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView restore(long id, int version) {
    SolutionView current = editing.open(id);
    SolutionContent earlier = versions.content(id, version);
    return editing.update(id, current.version(), earlier);
  }

  /**
   * Says that somebody has just checked that all of it is still true. What was outdated is current
   * again.
   *
   * @throws StateRuleException when it is not published
   */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView verify(long id) {
    editing.open(id);
    Solution solution = solutions.requireForChange(id);
    caller.require(Action.EDIT_SOLUTION, solution.view().content().regionCode());
    SolutionView before = solution.view();
    if (!SolutionPolicy.isPublic(before.status())) {
      throw new StateRuleException(
          "solution-not-published", FieldError.of("status", "only-published-is-verified"));
    }
    solution.verify(PartialDate.of(LocalDate.now(ZONE)));
    solutions.flush();
    return record.verified(before, solution.view());
  }
}
