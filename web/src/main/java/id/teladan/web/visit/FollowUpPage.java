package id.teladan.web.visit;

import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpEditing;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import id.teladan.web.shared.Here;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /visits/12/follow-up?finding=34}: a row of the follow-up plan, or an existing one at
 * {@code /visits/12/follow-up/56}.
 */
@Named
@RequestScoped
public class FollowUpPage {
  @Inject private VisitRoute route;
  @Inject private VisitReading reading;
  @Inject private FollowUpEditing editing;
  @Inject private Exits exits;
  @Inject private Here here;

  private final FollowUpForm form = new FollowUpForm();
  private VisitView visit;
  private List<FindingView> findings;

  @PostConstruct
  void read() {
    editing.admit(route.id());
    visit = reading.get(route.id());
    findings = reading.findings(visit.id());
    if (route.itemId() != null) {
      form.fill(editing.open(visit.id(), route.itemId()));
      return;
    }
    String asked = here.parameter("finding");
    findings.stream()
        .filter(finding -> String.valueOf(finding.id()).equals(asked))
        .findFirst()
        .ifPresent(form::begin);
  }

  public void save() {
    exits.leave(
        () -> {
          if (isNew()) {
            editing.create(visit.id(), form.content());
          } else {
            editing.update(visit.id(), route.itemId(), form.getVersion(), form.content());
          }
        },
        "followUp",
        "follow-ups");
  }

  public void delete() {
    exits.leave(
        () -> editing.delete(visit.id(), route.itemId(), form.getVersion()),
        "followUpDeleted",
        "follow-ups");
  }

  public VisitView getVisit() {
    return visit;
  }

  public FollowUpForm getForm() {
    return form;
  }

  /** The findings to choose from. */
  public List<FindingView> getFindings() {
    return findings;
  }

  public boolean isNew() {
    return route.itemId() == null;
  }
}
