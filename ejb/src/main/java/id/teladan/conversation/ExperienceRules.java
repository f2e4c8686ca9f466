package id.teladan.conversation;

import id.teladan.adoption.AdoptionFilter;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.PageRequest;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whether a region can tell of a solution: it adopts it. */
@ApplicationScoped
public class ExperienceRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private AdoptionReading adoptions;

  void check(ExperienceCommand command) {
    validation.check(command);
    regions.require("regionCode", command.regionCode());
  }

  boolean adopts(long solutionId, String regionCode) {
    return found(solutionId, regionCode).isPresent();
  }

  private Optional<AdoptionView> found(long solutionId, String regionCode) {
    AdoptionFilter both =
        new AdoptionFilter(List.of(regionCode), List.of(solutionId), List.of(), false);
    return adoptions.list(both, PageRequest.first(1)).items().stream().findFirst();
  }

  /**
   * @throws StateRuleException when there is none
   */
  AdoptionView adoption(long solutionId, String regionCode) {
    return found(solutionId, regionCode)
        .orElseThrow(
            () ->
                new StateRuleException(
                    "region-not-adopter", FieldError.of("regionCode", "region-not-adopter")));
  }
}
