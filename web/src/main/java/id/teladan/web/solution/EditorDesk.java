package id.teladan.web.solution;

import id.teladan.identity.CurrentCaller;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import id.teladan.solution.DraftEditing;
import id.teladan.solution.DraftView;
import id.teladan.solution.SolutionEditing;
import id.teladan.solution.SolutionMerge;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionTransition;
import id.teladan.solution.SolutionView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.omnifaces.cdi.Param;

/** What lies on the editor's desk: the solution, what is typed, and what others saved meanwhile. */
@RequestScoped
public class EditorDesk {
  private static final int OFFERED = 5;

  @Inject
  @Param(pathIndex = 0)
  private String id;

  @Inject private TypedRequest posted;
  @Inject private DraftEditing drafts;
  @Inject private SolutionEditing editing;
  @Inject private CurrentCaller caller;

  private SolutionView solution;
  private String key;
  private int base;
  private Integer draftVersion;
  private Instant savedAt;
  private Map<String, String> typed = new LinkedHashMap<>();
  private SolutionMerge merge;

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
    } else if (solution == null) {
      beginNew();
    } else {
      beginKnown();
    }
  }

  private void beginNew() {
    String wanted = posted.draft();
    key = wanted == null ? UUID.randomUUID().toString() : wanted;
    base = 0;
    typed.put("kind", "APPLICATION");
    typed.put("language", "id");
    if (caller.get().regionCode() != null) {
      typed.put("regionCode", caller.get().regionCode());
    }
    if (wanted != null) {
      drafts.own().stream()
          .filter(d -> d.key().equals(wanted) && d.solutionId() == null)
          .forEach(this::resume);
    }
  }

  private void beginKnown() {
    key = UUID.randomUUID().toString();
    base = solution.version();
    typed = drafts.typed(solution);
    drafts.latest(solution.id()).ifPresent(this::resume);
    if (base != solution.version()) {
      bringTogether();
    }
  }

  private void resume(DraftView draft) {
    key = draft.key();
    draftVersion = draft.version();
    savedAt = draft.savedAt();
    typed = draft.typed();
    base = draft.baseVersion() == null ? base : draft.baseVersion();
  }

  /** Takes in what others saved since the typing began. */
  private void bringTogether() {
    merge = drafts.merge(solution.id(), base, typed);
    typed = merge.typed();
    base = merge.version();
  }

  /**
   * Saves what is typed, and hands it to a curator if that is wanted.
   *
   * @return null when others were faster: then what both changed lies on the desk
   */
  SolutionView save(boolean submit) {
    if (solution != null) {
      typed = posted.chosen(typed, drafts.typed(solution));
    }
    try {
      Long solutionId = solution == null ? null : solution.id();
      SolutionView saved = drafts.save(solutionId, base, key, typed);
      return submit
          ? editing.move(saved.id(), new SolutionTransition(SolutionStatus.SUBMITTED, null))
          : saved;
    } catch (VersionConflictException newer) {
      bringTogether();
      return null;
    }
  }

  /** Throws away what was typed and not saved; the solution stays as it is. */
  void discard() {
    drafts.own().stream()
        .filter(draft -> draft.key().equals(key))
        .forEach(draft -> drafts.discard(draft.key(), draft.version()));
  }

  /** What was begun elsewhere and is not entered yet, offered where a new one begins. */
  List<DraftView> others() {
    return solution != null || posted.isPosted()
        ? List.of()
        : drafts.own().stream()
            .filter(draft -> draft.solutionId() == null && !draft.key().equals(key))
            .limit(OFFERED)
            .toList();
  }

  SolutionView solution() {
    return solution;
  }

  String key() {
    return key;
  }

  int base() {
    return base;
  }

  Integer draftVersion() {
    return draftVersion;
  }

  Instant savedAt() {
    return savedAt;
  }

  Map<String, String> typed() {
    return typed;
  }

  /** What others saved and how it went together; null when nobody did. */
  SolutionMerge merge() {
    return merge;
  }
}
