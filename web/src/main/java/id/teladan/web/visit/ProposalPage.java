package id.teladan.web.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.region.AffairDirectory;
import id.teladan.region.AffairView;
import id.teladan.shared.NotAllowedException;
import id.teladan.visit.ProposalAnswer;
import id.teladan.visit.ProposalEditing;
import id.teladan.visit.ProposalState;
import id.teladan.visit.VisitRights;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;

/**
 * {@code /visits/12/proposal/34}: a finding proposes a solution to the host's catalogue; the host
 * reads it at the same address and answers.
 */
@Named
@RequestScoped
public class ProposalPage {
  @Inject private ProposalSubject subject;
  @Inject private ProposalEditing editing;
  @Inject private AffairDirectory affairs;
  @Inject private CurrentCaller caller;
  @Inject private Exits exits;

  private final ProposalForm form = new ProposalForm();
  private String reason;

  @PostConstruct
  void read() {
    VisitRights rights = subject.rights();
    if (!rights.writeFindings() && !rights.host()) {
      throw new NotAllowedException("a proposal");
    }
    form.begin(subject.finding());
    if (subject.proposal() != null) {
      form.fill(subject.proposal().content());
    }
  }

  public void propose() {
    exits.leave(
        () -> editing.propose(subject.visitId(), subject.finding().id(), form.content()),
        "proposal",
        "finding-" + subject.finding().id());
  }

  public void confirm() {
    answer(ProposalState.CONFIRMED);
  }

  public void decline() {
    answer(ProposalState.DECLINED);
  }

  private void answer(ProposalState decision) {
    exits.leave(
        () ->
            editing.answer(
                subject.visitId(), subject.finding().id(), new ProposalAnswer(decision, reason)),
        "proposalAnswered",
        "finding-" + subject.finding().id());
  }

  /** Whether the reader answers for the host, and does not ask. */
  public boolean isAnswering() {
    return !subject.rights().writeFindings();
  }

  /** Whether the reader may enter solutions of the host, which a confirmed proposal becomes. */
  public boolean isMayConfirm() {
    return caller.get().may(Action.EDIT_SOLUTION, subject.hostCode());
  }

  public ProposalForm getForm() {
    return form;
  }

  public Collection<AffairView> getAffairs() {
    return affairs.all();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
