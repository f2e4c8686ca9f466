package id.teladan.web.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.solution.FieldChange;
import id.teladan.solution.Freshness;
import id.teladan.solution.RemarkCommand;
import id.teladan.solution.RemarkView;
import id.teladan.solution.ReviewEditing;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import id.teladan.solution.VersionEditing;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The editorial life of a solution on its page, for those who may edit it. */
@Named
@RequestScoped
public class SolutionLife {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private SolutionPage page;
  @Inject private SolutionEditing editing;
  @Inject private VersionEditing versions;
  @Inject private ReviewEditing review;
  @Inject private EditorView view;
  @Inject private Refusals refusals;
  @Inject private CurrentCaller caller;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  private List<RemarkView> remarks;

  public boolean isEditor() {
    return SolutionPolicy.mayEdit(caller.get(), solution().content().regionCode());
  }

  public boolean isCurator() {
    return caller.get().may(Action.REVIEW_SOLUTION, solution().content().regionCode());
  }

  /** The steps to offer, by name of the status. */
  public List<String> getSteps() {
    return isEditor()
        ? SolutionPolicy.steps(caller.get(), solution()).stream().map(Enum::name).toList()
        : List.of();
  }

  /** Goes the step whose button was pressed. */
  public void move(String to) {
    leave(
        () ->
            editing.move(
                solution().id(),
                new SolutionTransition(SolutionStatus.valueOf(to), remark("remark"))),
        "moved");
  }

  public void verify() {
    leave(() -> versions.verify(solution().id()), "verified");
  }

  /** Says something about a part. */
  public void note() {
    RemarkCommand command =
        new RemarkCommand(request.getParameter("section"), remark("sectionRemark"));
    leave(() -> review.remark(solution().id(), command), "remarked");
  }

  private String remark(String name) {
    String text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private void leave(Runnable deed, String saved) {
    try {
      deed.run();
      faces.getExternalContext().redirect(solution().url() + "?saved=" + saved);
      faces.responseComplete();
    } catch (DomainException refused) {
      refusals.show(refused, "solution");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remarks that are still open. */
  public List<RemarkView> getRemarks() {
    if (remarks == null) {
      remarks =
          isEditor()
              ? review.remarks(solution().id()).stream().filter(r -> !r.resolved()).toList()
              : List.of();
    }
    return remarks;
  }

  /** What was changed since it was returned, while it waits for the curator. */
  public List<FieldChange> getChanges() {
    return isEditor() && solution().status() == SolutionStatus.SUBMITTED
        ? review.changesSinceReturn(solution().id())
        : List.of();
  }

  /** Whether it was not verified for a year. */
  public boolean isDue() {
    Freshness freshness =
        Freshness.of(solution().content().lastVerified(), null, LocalDate.now(ZONE));
    return solution().status() == SolutionStatus.PUBLISHED && freshness != Freshness.FRESH;
  }

  public boolean isVerifiable() {
    return isEditor() && SolutionPolicy.isPublic(solution().status());
  }

  /** The parts that a remark can be about. */
  public List<EditorItem.Option> getParts() {
    return EditorLayout.names().stream()
        .map(name -> new EditorItem.Option(name, view.label(name), false))
        .toList();
  }

  public String label(String field) {
    return view.label(field);
  }

  /** What was just done, as the address says. */
  public String getSaid() {
    String saved = request.getParameter("saved");
    return saved != null && saved.matches("[a-z]{1,20}") ? view.word("said." + saved) : null;
  }

  private SolutionView solution() {
    return page.getSolution();
  }
}
