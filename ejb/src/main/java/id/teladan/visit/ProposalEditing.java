package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.SolutionEditing;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A finding proposes a new solution; the host makes a draft of its own of it, or says why not.
 * Nothing enters a catalogue without the region whose it is.
 */
@Stateless
public class ProposalEditing {
  @Inject private FindingDesk desk;
  @Inject private ProposalRules rules;
  @Inject private Proposals proposals;
  @Inject private SolutionEditing solutions;
  @Inject private VisitRecord record;

  /** Refuses whoever may not propose anything in this visit. */
  @Permitted(Action.WRITE_FINDING)
  public void admit(long visitId) {
    desk.access().readableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
  }

  /** Proposes, and shows the finding to the host if that was not done before. */
  @Permitted(Action.WRITE_FINDING)
  public ProposalView propose(long visitId, long findingId, ProposalContent content) {
    Visit visit =
        desk.access().changeableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    VisitFinding finding = desk.finding(visitId, findingId);
    rules.check(content);
    if (finding.view().getSolutionId() != null) {
      throw new StateRuleException(
          "finding-has-solution", FieldError.of("solutionId", "finding-has-solution"));
    }
    VisitProposal proposal =
        proposals.of(findingId).orElseGet(() -> new VisitProposal(visitId, findingId));
    proposal.ask(content, desk.access().caller().accountId());
    proposals.add(proposal);
    desk.share(visit, finding);
    ProposalView asked = record.proposal("propose", proposal.view());
    desk.news().proposed(visit, asked);
    return asked;
  }

  /** Refuses whoever may not answer for the host, before anything else is looked at. */
  @Permitted(Action.COMMENT_FINDING)
  public void admitAnswer(long visitId, long findingId) {
    desk.requireHost(visitId, findingId);
  }

  /**
   * The host's answer. A confirmed proposal is a draft of the host, which it completes and submits
   * as any other.
   */
  @Permitted(Action.COMMENT_FINDING)
  public ProposalView answer(long visitId, long findingId, ProposalAnswer answer) {
    Visit visit = desk.requireHost(visitId, findingId);
    VisitProposal proposal =
        proposals
            .of(findingId)
            .orElseThrow(() -> new NotFoundException("proposal of finding", findingId));
    rules.check(answer);
    if (proposal.view().state() != ProposalState.ASKED) {
      throw new ConflictException(
          "proposal-answered", FieldError.of("decision", "proposal-answered"));
    }
    if (answer.decision() == ProposalState.CONFIRMED) {
      confirm(visit, desk.finding(visitId, findingId), proposal);
    } else if (answer.reason() == null || answer.reason().isBlank()) {
      throw new InvalidInputException(FieldError.of("reason", "required"));
    } else {
      proposal.declined(answer.reason());
    }
    proposals.flush();
    ProposalView decided = record.proposal("answer", proposal.view());
    desk.news().decided(visit, proposal.createdBy(), decided);
    return decided;
  }

  private void confirm(Visit visit, VisitFinding finding, VisitProposal proposal) {
    FindingView before = finding.view();
    long draft =
        solutions
            .create(rules.draft(visit.parties(true).hostCode(), proposal.view(), before.content()))
            .id();
    proposal.confirmed(draft);
    finding.write(before.content().about(draft));
    desk.flush();
    record.finding("update", before, finding.view());
  }
}
