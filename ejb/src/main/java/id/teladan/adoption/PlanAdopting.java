package id.teladan.adoption;

import id.teladan.adoption.PlanAdopted.Outcome;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.VisitReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Turns the whole follow-up plan of a visit into adoptions: each follow-up with a solution becomes
 * one, once. Doing it again changes nothing; all of it happens, or nothing.
 */
@Stateless
public class PlanAdopting {
  @Inject private VisitReading visits;
  @Inject private Adoptions adoptions;
  @Inject private AdoptionEditing editing;
  @Inject private SolutionReading solutions;
  @Inject private CurrentCaller caller;

  /**
   * Refuses whoever may not begin adoptions for the region of that visit.
   *
   * @return the code of the region
   */
  @Permitted(Action.EDIT_ADOPTION)
  public String open(long visitId) {
    String region = visits.get(visitId).getVisitorCode();
    caller.require(Action.EDIT_ADOPTION, region);
    return region;
  }

  /** What is there already, and what would be done. */
  @Permitted(Action.EDIT_ADOPTION)
  public List<PlanAdopted> look(long visitId) {
    String region = open(visitId);
    return visits.followUps(visitId).stream().map(row -> state(row, region)).toList();
  }

  @Permitted(Action.EDIT_ADOPTION)
  public List<PlanAdopted> adopt(long visitId) {
    String region = open(visitId);
    return visits.followUps(visitId).stream()
        .map(row -> state(row, region))
        .map(row -> row.outcome() == Outcome.NEW ? adopted(row, region) : row)
        .toList();
  }

  private PlanAdopted adopted(PlanAdopted row, String region) {
    // Two follow-ups may be about one solution: the second finds what the first began.
    Optional<Long> there = adoptions.find(row.solutionId(), region);
    return there.isPresent()
        ? with(row, there.get(), Outcome.EXISTING)
        : with(
            row,
            editing.create(new AdoptionStart(null, null, row.followUpId(), null)).id(),
            Outcome.NEW);
  }

  private static PlanAdopted with(PlanAdopted row, long adoption, Outcome outcome) {
    return new PlanAdopted(row.followUpId(), row.solutionId(), adoption, outcome);
  }

  private PlanAdopted state(FollowUpView row, String region) {
    Long solution = row.solutionId();
    if (solution == null) {
      return new PlanAdopted(row.id(), null, null, Outcome.NO_SOLUTION);
    }
    Long there = adoptions.find(solution, region).orElse(null);
    return new PlanAdopted(row.id(), solution, there, outcome(row, there));
  }

  private Outcome outcome(FollowUpView row, Long there) {
    if (there != null) {
      return Outcome.EXISTING;
    }
    if (row.getStatus() == FollowUpStatus.CANCELLED) {
      return Outcome.CANCELLED;
    }
    boolean published =
        solutions
            .summary(row.solutionId())
            .filter(solution -> SolutionPolicy.isPublic(solution.status()))
            .isPresent();
    return published ? Outcome.NEW : Outcome.NOT_PUBLISHED;
  }
}
