package id.teladan.web.solution;

import id.teladan.identity.CurrentCaller;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import id.teladan.solution.Completeness;
import id.teladan.solution.DraftEditing;
import id.teladan.solution.DraftView;
import id.teladan.solution.FieldChange;
import id.teladan.solution.ReviewEditing;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionMerge;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/**
 * {@code /solution-edit} and {@code /solution-edit/12}: writing a solution. What is typed is kept
 * by the page's script through REST; this bean shows what was kept, saves it, and brings it
 * together with what others have saved meanwhile.
 */
@Named
@RequestScoped
public class SolutionEditPage {
  private static final String FEATURE = "solution";
  private static final int OFFERED = 5;

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private TypedRequest posted;
  @Inject private DraftEditing drafts;
  @Inject private SolutionEditing editing;
  @Inject private ReviewEditing review;
  @Inject private EditorView view;
  @Inject private Refusals refusals;
  @Inject private CurrentCaller caller;
  @Inject private FacesContext faces;

  private SolutionView solution;
  private String key;
  private int base;
  private Integer draftVersion;
  private Instant savedAt;
  private Map<String, String> typed = new LinkedHashMap<>();
  private SolutionMerge merge;
  private List<EditorSection> sections;
  private final Map<String, String> errors = new LinkedHashMap<>();

  @PostConstruct
  void open() {
    if (id != null) {
      if (!id.matches("\\d{1,18}")) {
        throw new NotFoundException("solution", id);
      }
      solution = editing.open(Long.parseLong(id));
    }
    if (posted.isPosted()) {
      key = posted.key();
      base = posted.base();
      typed = posted.typed();
    } else {
      begin();
    }
  }

  private void begin() {
    key = UUID.randomUUID().toString();
    base = solution == null ? 0 : solution.version();
    if (solution == null) {
      typed.put("kind", "APPLICATION");
      typed.put("language", "id");
      if (caller.get().regionCode() != null) {
        typed.put("regionCode", caller.get().regionCode());
      }
      String wanted = posted.draft();
      if (wanted != null) {
        key = wanted;
        drafts.own().stream()
            .filter(d -> d.key().equals(wanted) && d.solutionId() == null)
            .forEach(this::resume);
      }
    } else {
      typed = drafts.typed(solution);
      drafts.latest(solution.id()).ifPresent(this::resume);
      if (base != solution.version()) {
        bringTogether();
      }
    }
  }

  private void resume(DraftView draft) {
    key = draft.key();
    draftVersion = draft.version();
    savedAt = draft.savedAt();
    typed = draft.typed();
    base = draft.baseVersion() == null ? base : draft.baseVersion();
  }

  private void bringTogether() {
    merge = drafts.merge(solution.id(), base, typed);
    typed = merge.typed();
    base = merge.version();
  }

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
      if (solution != null) {
        typed = posted.chosen(typed, drafts.typed(solution));
      }
      Long solutionId = solution == null ? null : solution.id();
      SolutionView saved = drafts.save(solutionId, base, key, typed);
      String said = "saved";
      if (submit) {
        saved = editing.move(saved.id(), new SolutionTransition(SolutionStatus.SUBMITTED, null));
        said = "submitted";
      }
      faces.getExternalContext().redirect(saved.url() + "?saved=" + said);
      faces.responseComplete();
    } catch (VersionConflictException newer) {
      bringTogether();
    } catch (DomainException refused) {
      for (FieldError error : refused.errors()) {
        String text = refusals.text(FEATURE, error.code(), error.args().toArray());
        errors.putIfAbsent(error.field(), text);
      }
      if (refused.errors().isEmpty()) {
        errors.put("", refusals.text(FEATURE, refused.code()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what was typed and not saved; the solution stays as it is. */
  public void discard() throws IOException {
    drafts.own().stream()
        .filter(draft -> draft.key().equals(key))
        .forEach(draft -> drafts.discard(draft.key(), draft.version()));
    faces.getExternalContext().redirect(solution == null ? "/" : solution.url());
    faces.responseComplete();
  }

  /** What was begun elsewhere and is not entered yet, offered where a new one begins. */
  public List<DraftView> getOthers() {
    return solution != null || posted.isPosted()
        ? List.of()
        : drafts.own().stream()
            .filter(draft -> draft.solutionId() == null && !draft.key().equals(key))
            .limit(OFFERED)
            .toList();
  }

  public List<EditorSection> getSections() {
    if (sections == null) {
      sections = view.sections(typed, errors, remarks());
    }
    return sections;
  }

  private Map<String, List<String>> remarks() {
    return solution == null
        ? Map.of()
        : review.remarks(solution.id()).stream()
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

  /** What somebody else changed in another way meanwhile: they before, mine after. */
  public List<FieldChange> getClashes() {
    return merge == null ? List.of() : merge.clashes();
  }

  /** The names of what was taken over from somebody else. */
  public String getTaken() {
    return merge == null
        ? ""
        : merge.taken().stream().map(view::label).collect(Collectors.joining(", "));
  }

  public boolean isMerged() {
    return merge != null;
  }

  public String label(String field) {
    return view.label(field);
  }

  public Completeness getCompleteness() {
    return Completeness.of(typed);
  }

  /** What is still empty, by name. */
  public String getMissing() {
    return getCompleteness().missing().stream().map(view::label).collect(Collectors.joining(", "));
  }

  /** The names of all fields by member, for the page's script. */
  public String getFieldNames() {
    return EditorFault.names(getCompletenessNames(), view);
  }

  private List<String> getCompletenessNames() {
    return Completeness.of(Map.of("kind", "APPLICATION", "stage", "STOPPED")).missing();
  }

  public String getTitle() {
    return solution == null
        ? view.word("edit.title.new")
        : view.word("edit.title", solution.content().title());
  }

  public SolutionView getSolution() {
    return solution;
  }

  /** Whether it may be handed to a curator from here. */
  public boolean isSubmittable() {
    return solution == null || solution.status() == SolutionStatus.DRAFT;
  }

  public String getKey() {
    return key;
  }

  public int getBase() {
    return base;
  }

  public Integer getDraftVersion() {
    return draftVersion;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
