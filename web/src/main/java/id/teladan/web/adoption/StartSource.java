package id.teladan.web.adoption;

import id.teladan.shared.Lengths;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.FindingView;
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

  @Inject
  @Param(name = "finding")
  private String finding;

  @Inject
  @Param(name = "gap")
  private String gap;

  @Inject private SolutionReading solutions;
  @Inject private VisitReading visits;
  @Inject private IndicatorReading indicators;
  @Inject private AdoptionWords words;

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
    return getSeen() == null ? null : getSeen().getSolutionId();
  }

  /** The finding of a visit that it starts from; null without one. */
  public FindingView getSeen() {
    boolean named = finding != null && finding.matches("\\d{1,18}-\\d{1,18}");
    if (!named) {
      return null;
    }
    String[] ids = finding.split("-");
    return visits.finding(Long.parseLong(ids[0]), Long.parseLong(ids[1]));
  }

  /** What says why: the finding, or the indicator where the region is behind; null without. */
  public String getWhy() {
    if (getSeen() != null) {
      return words.text("new.finding", getSeen().getTitle());
    }
    return gap == null || !gap.matches("[\\w.-]{1,60}")
        ? null
        : words.text("new.gap", indicators.get(gap).name());
  }

  /** Writes what the follow-up says into the form. */
  void prefill(StartForm form) {
    if (getWhy() != null) {
      form.setRemark(getWhy());
    }
    if (getSeen() != null) {
      form.setVisitId(getSeen().visitId());
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
