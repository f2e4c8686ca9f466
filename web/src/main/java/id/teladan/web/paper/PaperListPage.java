package id.teladan.web.paper;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.paper.PaperReading;
import id.teladan.paper.PaperView;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** {@code /papers/12}: every paper of a visit, how far it is, and its files. */
@Named
@RequestScoped
public class PaperListPage {
  @Inject private PaperRoute route;
  @Inject private PaperReading papers;
  @Inject private VisitReading visits;
  @Inject private CurrentCaller caller;

  private VisitView visit;
  private List<PaperView> all;

  @PostConstruct
  void read() {
    visit = visits.get(route.visitId());
    all = papers.all(route.visitId());
  }

  public VisitView getVisit() {
    return visit;
  }

  public List<PaperView> getAll() {
    return all;
  }

  /** Until when the report is due; null for no deadline, and once it was issued. */
  public LocalDate getDue() {
    boolean issued = all.stream().anyMatch(p -> p.isIssued() && p.form().name().endsWith("REPORT"));
    return issued ? null : papers.due(route.visitId());
  }

  /** Whether the reader writes papers of this visit. */
  public boolean isWriter() {
    return visits.rights(route.visitId()).writeFindings();
  }

  /** Whether the reader sets the letterhead of the visiting region. */
  public boolean isHeadSetter() {
    return caller.get().may(Action.EDIT_LETTERHEAD, visit.getVisitorCode());
  }
}
