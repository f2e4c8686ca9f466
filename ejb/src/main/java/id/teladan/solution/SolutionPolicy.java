package id.teladan.solution;

import static id.teladan.solution.SolutionStatus.ARCHIVED;
import static id.teladan.solution.SolutionStatus.DRAFT;
import static id.teladan.solution.SolutionStatus.OUTDATED;
import static id.teladan.solution.SolutionStatus.PUBLISHED;
import static id.teladan.solution.SolutionStatus.SUBMITTED;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Who may read, change and move a solution. Pure rules over the role table. */
public final class SolutionPolicy {
  private static final Map<SolutionStatus, Set<SolutionStatus>> STEPS =
      Map.of(
          DRAFT, EnumSet.of(SUBMITTED),
          SUBMITTED, EnumSet.of(PUBLISHED, DRAFT),
          PUBLISHED, EnumSet.of(OUTDATED, ARCHIVED),
          OUTDATED, EnumSet.of(PUBLISHED, ARCHIVED),
          ARCHIVED, EnumSet.of(PUBLISHED));

  private SolutionPolicy() {}

  /** What everybody may read. */
  public static boolean isPublic(SolutionStatus status) {
    return status == PUBLISHED || status == OUTDATED;
  }

  public static boolean mayRead(Caller caller, SolutionStatus status, String regionCode) {
    return isPublic(status) || caller.may(Action.READ_UNPUBLISHED_SOLUTION, regionCode);
  }

  public static boolean mayEdit(Caller caller, String regionCode) {
    return caller.may(Action.EDIT_SOLUTION, regionCode);
  }

  /** Whether the caller's role allows bringing it to this status, wherever it is now. */
  static boolean mayMove(Caller caller, SolutionView solution, SolutionStatus to) {
    String region = solution.content().regionCode();
    if (caller.may(Action.REVIEW_SOLUTION, region)) {
      return true;
    }
    boolean ownStep = to == SUBMITTED || to == DRAFT && solution.status() == SUBMITTED;
    return ownStep && mayEdit(caller, region);
  }

  /**
   * Whether the life of a solution knows this step. A curator publishes without a detour what they
   * entered themselves.
   */
  static boolean isStep(Caller caller, SolutionView solution, SolutionStatus to) {
    boolean ownDraft =
        solution.status() == DRAFT
            && to == PUBLISHED
            && caller.accountId() != null
            && caller.accountId().equals(solution.createdBy());
    return ownDraft || STEPS.get(solution.status()).contains(to);
  }

  /** The steps to offer this caller. */
  public static Set<SolutionStatus> steps(Caller caller, SolutionView solution) {
    Set<SolutionStatus> offered = EnumSet.noneOf(SolutionStatus.class);
    for (SolutionStatus to : SolutionStatus.values()) {
      if (isStep(caller, solution, to) && mayMove(caller, solution, to)) {
        offered.add(to);
      }
    }
    return offered;
  }
}
