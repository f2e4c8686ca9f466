package id.teladan.visit;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * One row of the follow-up plan (rencana tindak lanjut). Null is "not settled yet".
 *
 * @param findingId the finding of this visit that it follows from
 * @param solutionId the solution that is to be adopted; where left empty, the finding's
 * @param action what is to be done
 * @param responsibleAgency who answers for it
 * @param dueDate until when
 * @param indicator by what success is measured
 * @param target the value to reach
 * @param budgetSource what pays for it
 */
public record FollowUpContent(
    Long findingId,
    Long solutionId,
    @NotBlank @Size(max = Lengths.TEXT) String action,
    @Size(max = Lengths.TEXT) String responsibleAgency,
    PartialDate dueDate,
    @Size(max = Lengths.TEXT) String indicator,
    @Size(max = Lengths.TEXT) String target,
    @Size(max = Lengths.TEXT) String budgetSource,
    FollowUpStatus status) {

  FollowUpContent about(Long solution) {
    return with(solution, status);
  }

  FollowUpContent at(FollowUpStatus newStatus) {
    return with(solutionId, newStatus);
  }

  private FollowUpContent with(Long solution, FollowUpStatus newStatus) {
    return new FollowUpContent(
        findingId,
        solution,
        action,
        responsibleAgency,
        dueDate,
        indicator,
        target,
        budgetSource,
        newStatus);
  }
}
