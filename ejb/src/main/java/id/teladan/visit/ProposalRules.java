package id.teladan.visit;

import id.teladan.region.AffairDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Lengths;
import id.teladan.shared.Validation;
import id.teladan.solution.SolutionContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What a proposal must hold, and the draft that it becomes. */
@ApplicationScoped
public class ProposalRules {
  @Inject private Validation validation;
  @Inject private AffairDirectory affairs;

  void check(ProposalContent content) {
    validation.check(content);
    affairs.require("mainAffair", content.mainAffair());
  }

  void check(ProposalAnswer answer) {
    validation.check(answer);
    if (answer.decision() == ProposalState.ASKED) {
      throw new InvalidInputException(
          FieldError.of("decision", "unknown-value", "CONFIRMED, DECLINED"));
    }
  }

  /**
   * A draft of the host with what the visitor saw there: nothing of the visitor's own analysis,
   * which is not the host's to publish.
   */
  SolutionContent draft(String hostCode, ProposalView proposal, FindingContent finding) {
    ProposalContent content = proposal.content();
    return new SolutionContent(
        content.kind(),
        content.title(),
        content.summary(),
        null,
        finding.text(),
        null,
        finding.why(),
        finding.preconditions(),
        null,
        null,
        null,
        finding.difficulties(),
        finding.costs() == null ? null : new SolutionContent.Cost(null, cut(finding.costs())),
        content.audience(),
        content.mainAffair(),
        List.of(),
        hostCode,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null);
  }

  private static String cut(String text) {
    return text.length() <= Lengths.TEXT ? text : text.substring(0, Lengths.TEXT);
  }
}
