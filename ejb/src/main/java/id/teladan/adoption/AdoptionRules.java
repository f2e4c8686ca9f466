package id.teladan.adoption;

import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the input about an adoption must keep to, whoever writes it. */
@ApplicationScoped
public class AdoptionRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;
  @Inject private VisitLink visits;
  @Inject private FollowUpStart followUps;

  /** The same wish, with what its follow-up says where it is silent. */
  AdoptionStart complete(AdoptionStart wish) {
    return followUps.complete(wish);
  }

  /**
   * @throws InvalidInputException with every broken field
   */
  void check(AdoptionStart start) {
    validation.check(start);
    regions.require("regionCode", start.regionCode());
    SolutionSummary solution = readable("solutionId", start.solutionId());
    if (!SolutionPolicy.isPublic(solution.status())) {
      throw new InvalidInputException(FieldError.of("solutionId", "not-published"));
    }
    check(start.regionCode(), start.content());
  }

  /**
   * @param regionCode the adopting region
   * @throws InvalidInputException with every broken field
   */
  void check(String regionCode, AdoptionContent content) {
    validation.check(content);
    PlanRules.check(content);
    if (content.resultSolutionId() != null) {
      readable("resultSolutionId", content.resultSolutionId());
    }
    visits.check(regionCode, content.visitId());
  }

  /**
   * @param regionCode the adopting region
   * @throws InvalidInputException with every broken field
   */
  void check(String regionCode, AdoptionTransition transition) {
    validation.check(transition);
    boolean strange =
        transition.to() == AdoptionStage.STOPPED
            && transition.reason() != null
            && StageFacts.stopReason(transition) == null;
    if (strange) {
      throw new InvalidInputException(FieldError.of("reason", "invalid"));
    }
    visits.check(regionCode, transition.visitId());
  }

  /**
   * @throws StateRuleException when a confirmation holds, which a new statement would take away
   */
  void check(Proof present, AdoptionStatement statement) {
    validation.check(statement);
    if (present.on(AdoptionProgress.today()).state() == ProofState.CONFIRMED) {
      throw new StateRuleException(
          "confirmation-holds", FieldError.of("proof", "confirmation-holds"));
    }
  }

  void check(AdoptionConfirmation confirmation) {
    validation.check(confirmation);
    boolean silent = confirmation.remark() == null || confirmation.remark().isBlank();
    if (confirmation.decision() == ProofDecision.DISPUTED && silent) {
      throw new InvalidInputException(FieldError.of("remark", "required"));
    }
  }

  private SolutionSummary readable(String field, Long id) {
    return solutions
        .summary(id)
        .orElseThrow(() -> new InvalidInputException(FieldError.of(field, "unknown-solution", id)));
  }
}
