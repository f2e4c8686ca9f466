package id.teladan.web.solution;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.solution.DraftView;
import id.teladan.solution.ReviewEditing;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionView;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code /solution-edit} and {@code /solution-edit/12}: writing a solution. What is typed is kept
 * by the page's script through REST; this bean shows what was kept, saves it, and brings it
 * together with what others have saved meanwhile.
 */
@Named
@RequestScoped
public class SolutionEditPage {
  private static final String FEATURE = "solution";
  @Inject private EditorDesk desk;
  @Inject private ReviewEditing review;
  @Inject private EditorView view;
  @Inject private Refusals refusals;
  @Inject private FacesContext faces;

  private List<EditorSection> sections;
  private final Map<String, String> errors = new LinkedHashMap<>();

  public void save() {
    leave(false);
  }

  public void submit() {
    leave(true);
  }

  private void leave(boolean submit) {
    // Decoding the form has looked at the sections already; they are to show what comes out here.
    sections = null;
    try {
      SolutionView saved = desk.save(submit);
      if (saved != null) {
        redirect(saved.url() + "?saved=" + (submit ? "submitted" : "saved"));
      }
    } catch (DomainException refused) {
      for (FieldError error : refused.errors()) {
        String text = refusals.text(FEATURE, error.code(), error.args().toArray());
        errors.putIfAbsent(error.field(), text);
      }
      if (refused.errors().isEmpty()) {
        errors.put("", refusals.text(FEATURE, refused.code()));
      }
    }
  }

  /** Throws away what was typed and not saved; the solution stays as it is. */
  public void discard() {
    desk.discard();
    redirect(desk.solution() == null ? "/" : desk.solution().url());
  }

  private void redirect(String to) {
    try {
      faces.getExternalContext().redirect(to);
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was begun elsewhere and is not entered yet. */
  public List<DraftView> getOthers() {
    return desk.others();
  }

  public List<EditorSection> getSections() {
    if (sections == null) {
      sections = view.sections(desk.typed(), errors, remarks());
    }
    return sections;
  }

  private Map<String, List<String>> remarks() {
    return desk.solution() == null
        ? Map.of()
        : review.remarks(desk.solution().id()).stream()
            .filter(remark -> !remark.resolved())
            .collect(
                Collectors.groupingBy(
                    r -> r.section(), Collectors.mapping(r -> r.text(), Collectors.toList())));
  }

  /** What is wrong, with the field that it is about. */
  public List<EditorFault> getFaults() {
    List<EditorFault> faults = new ArrayList<>();
    errors.forEach((field, text) -> faults.add(EditorFault.of(field, text, view)));
    return faults;
  }

  public String getTitle() {
    return desk.solution() == null
        ? view.word("edit.title.new")
        : view.word("edit.title", desk.solution().content().title());
  }

  public SolutionView getSolution() {
    return desk.solution();
  }

  /** Whether it may be handed to a curator from here. */
  public boolean isSubmittable() {
    return desk.solution() == null || desk.solution().status() == SolutionStatus.DRAFT;
  }

  public String getKey() {
    return desk.key();
  }

  public int getBase() {
    return desk.base();
  }

  public Integer getDraftVersion() {
    return desk.draftVersion();
  }

  public Instant getSavedAt() {
    return desk.savedAt();
  }
}
