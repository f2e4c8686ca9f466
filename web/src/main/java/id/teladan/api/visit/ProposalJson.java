package id.teladan.api.visit;

import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import id.teladan.visit.ProposalContent;
import id.teladan.visit.ProposalState;
import id.teladan.visit.ProposalView;

/**
 * A solution that a finding proposes to the host's catalogue.
 *
 * @param reason why the host declined
 * @param solutionId the draft that came of it
 */
public record ProposalJson(
    long id,
    long visitId,
    long findingId,
    SolutionKind kind,
    String title,
    String summary,
    String mainAffair,
    Audience audience,
    ProposalState state,
    String reason,
    Long solutionId,
    int version) {

  static ProposalJson of(ProposalView proposal) {
    ProposalContent content = proposal.content();
    return new ProposalJson(
        proposal.id(),
        proposal.visitId(),
        proposal.findingId(),
        content.kind(),
        content.title(),
        content.summary(),
        content.mainAffair(),
        content.audience(),
        proposal.state(),
        proposal.reason(),
        proposal.solutionId(),
        proposal.version());
  }
}
