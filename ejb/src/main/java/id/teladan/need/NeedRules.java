package id.teladan.need;

import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether what somebody writes about a need makes sense. */
@ApplicationScoped
public class NeedRules {
  @Inject private Validation validation;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private SolutionReading solutions;

  void check(NeedContent content) {
    validation.check(content);
    regions.require("regionCode", content.regionCode());
    affairs.require("affair", content.affair());
  }

  void check(NeedTransition step) {
    validation.check(step);
  }

  /** The solution that the reply names: a public one, since everybody reads the answer. */
  SolutionSummary check(NeedReply reply) {
    validation.check(reply);
    SolutionSummary named =
        solutions.summary(reply.solutionId()).orElseThrow(() -> refused("unknown-solution"));
    if (!SolutionPolicy.isPublic(named.status())) {
      throw refused("not-published");
    }
    return named;
  }

  private static InvalidInputException refused(String code) {
    return new InvalidInputException(new FieldError("solutionId", code, java.util.List.of()));
  }
}
