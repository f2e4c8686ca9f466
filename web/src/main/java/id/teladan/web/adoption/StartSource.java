package id.teladan.web.adoption;

import id.teladan.shared.Lengths;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** What an adoption starts from: a solution, or the follow-up of a visit. */
@Named
@RequestScoped
public class StartSource {
  @Inject
  @Param(name = "solution")
  private String solution;

  @Inject
  @Param(name = "followUp")
  private String followUp;

  @Inject private SolutionReading solutions;
  @Inject private VisitReading visits;
  @Inject private StartReason reason;

  Long followUpId() {
    return number(followUp);
  }

  /** The solution that the address or the follow-up names; null when neither does. */
  Long solutionId() {
    Long named = number(solution);
    if (named != null) {
      return named;
    }
    if (followUpId() != null) {
      return visits.followUp(followUpId()).solutionId();
    }
    return reason.seen() == null ? null : reason.seen().getSolutionId();
  }

  /** Writes what the follow-up says into the form. */
  void prefill(StartForm form) {
    form.setRemark(reason.getText());
    if (reason.seen() != null) {
      form.setVisitId(reason.seen().visitId());
    }
    if (followUpId() != null) {
      FollowUpView row = visits.followUp(followUpId());
      form.setRegionCode(row.visitorCode());
      form.setOwnerUnit(Typed.cut(row.responsibleAgency(), Lengths.SHORT));
      form.setTaskTitle(Typed.cut(row.action(), Lengths.TITLE));
      form.setTaskDue(row.dueDate() == null ? null : row.dueDate().text());
    }
  }

  /** The solution's card; null when there is none that the reader may see. */
  public SolutionSummary getSolution() {
    Long id = solutionId();
    return id == null ? null : solutions.summary(id).orElse(null);
  }

  /** What the follow-up says is to be done; null without one. */
  public String getAction() {
    return followUpId() == null ? null : visits.followUp(followUpId()).action();
  }

  private static Long number(String text) {
    return text == null || !text.matches("\\d{1,18}") ? null : Long.valueOf(text);
  }
}
