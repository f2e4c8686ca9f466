package id.teladan.web.solution;

import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.FieldChange;
import id.teladan.solution.RevisionView;
import id.teladan.solution.SolutionPolicy;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionView;
import id.teladan.solution.VersionEditing;
import id.teladan.solution.VersionReading;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.omnifaces.cdi.Param;

/** {@code /solution-history/12?from=1&to=3}: every version, and what differs between two. */
@Named
@RequestScoped
public class HistoryPage {
  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject @Param private Integer from;
  @Inject @Param private Integer to;

  @Inject private SolutionReading reading;
  @Inject private VersionReading versions;
  @Inject private VersionEditing editing;
  @Inject private EditorView view;
  @Inject private Refusals refusals;
  @Inject private CurrentCaller caller;
  @Inject private FacesContext faces;

  private SolutionView solution;
  private List<RevisionView> revisions;

  @PostConstruct
  void read() {
    if (id == null || !id.matches("\\d{1,18}")) {
      throw new NotFoundException("solution", id);
    }
    solution = reading.get(Long.parseLong(id));
    revisions = new ArrayList<>(reading.history(solution.id()));
    Collections.reverse(revisions);
    if (from == null && to == null && revisions.size() > 1) {
      to = revisions.get(0).version();
      from = revisions.get(1).version();
    }
  }

  public SolutionView getSolution() {
    return solution;
  }

  /** Latest first. */
  public List<RevisionView> getRevisions() {
    return revisions;
  }

  public Integer getFrom() {
    return from;
  }

  public Integer getTo() {
    return to;
  }

  public boolean isComparing() {
    return from != null && to != null;
  }

  public List<FieldChange> getChanges() {
    return isComparing() ? versions.changes(solution.id(), from, to) : List.of();
  }

  public boolean isEditor() {
    return SolutionPolicy.mayEdit(caller.get(), solution.content().regionCode());
  }

  /** What happened to a version: a word for the action and the status. */
  public String deed(RevisionView revision) {
    String word = view.word("history.action." + revision.action());
    return word == null ? revision.action() : word;
  }

  public String label(String field) {
    return view.label(field);
  }

  public String getTitle() {
    return view.word("history.title", solution.content().title());
  }

  /** Brings a version back as a new one. */
  public void restore(int version) {
    try {
      SolutionView restored = editing.restore(solution.id(), version);
      faces.getExternalContext().redirect(restored.url() + "?saved=restored");
      faces.responseComplete();
    } catch (DomainException refused) {
      refusals.show(refused, "solution");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
