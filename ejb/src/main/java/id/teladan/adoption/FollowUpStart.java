package id.teladan.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Lengths;
import id.teladan.shared.NotFoundException;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Completes the wish for an adoption by what the follow-up of a visit says: solution, region, the
 * responsible agency as the owner unit, the action with its due date as the first task, and the
 * visit itself. What the wish says already stays.
 */
@ApplicationScoped
public class FollowUpStart {
  @Inject private VisitReading visits;

  /**
   * @throws InvalidInputException when the caller may read no such follow-up
   */
  AdoptionStart complete(AdoptionStart start) {
    if (start.followUpId() == null) {
      return start;
    }
    FollowUpView followUp = followUp(start.followUpId());
    AdoptionContent content =
        start
            .content()
            .afterVisit(
                followUp.visitId(),
                cut(followUp.responsibleAgency(), Lengths.SHORT),
                task(followUp));
    return new AdoptionStart(
        start.solutionId() == null ? followUp.solutionId() : start.solutionId(),
        start.regionCode() == null ? followUp.visitorCode() : start.regionCode(),
        start.followUpId(),
        content);
  }

  private FollowUpView followUp(long id) {
    try {
      return visits.followUp(id);
    } catch (NotFoundException e) {
      throw new InvalidInputException(FieldError.of("followUpId", "unknown-follow-up", id));
    }
  }

  static AdoptionTask task(FollowUpView followUp) {
    return AdoptionTask.open(
        cut(followUp.action(), Lengths.TITLE),
        cut(followUp.responsibleAgency(), Lengths.SHORT),
        followUp.dueDate());
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
