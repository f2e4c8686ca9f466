package id.teladan.solution;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a solution's content must keep to, whoever writes it. */
@ApplicationScoped
public class SolutionRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;

  /**
   * @throws id.teladan.shared.InvalidInputException with every broken field
   */
  public void check(SolutionContent content) {
    validation.check(content);
    regions.require("regionCode", content.regionCode());
    affairs.require("mainAffair", content.mainAffair());
    for (int i = 0; i < content.otherAffairs().size(); i++) {
      affairs.require("otherAffairs[" + i + "]", content.otherAffairs().get(i));
    }
  }

  void check(SolutionTransition transition) {
    validation.check(transition);
  }
}
