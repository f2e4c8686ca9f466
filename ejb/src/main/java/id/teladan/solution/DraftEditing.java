package id.teladan.solution;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.ConflictException;
import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what people type in the editor, so that neither a reload nor the end of a session or of the
 * server loses it. A draft belongs to one person; nobody else reads it, and nothing of it reaches
 * the catalogue, the index or the audit trail.
 */
@Stateless
public class DraftEditing {
  private static final int SHOWN = 50;

  @Inject private SolutionDrafts drafts;
  @Inject private SolutionEditing editing;
  @Inject private SolutionReading reading;
  @Inject private Validation validation;
  @Inject private CurrentCaller caller;

  /**
   * Keeps the draft.
   *
   * @throws ConflictException when another window has kept a newer state of this draft; it is still
   *     there, and this one can be kept under another key
   */
  @Permitted(Action.EDIT_SOLUTION)
  public DraftView keep(DraftCommand command) {
    validation.check(command);
    if (command.solutionId() != null) {
      editing.open(command.solutionId());
    }
    Optional<SolutionDraft> known = drafts.find(account(), command.key());
    if (known.isEmpty()) {
      return drafts.save(new SolutionDraft(account(), command)).view();
    }
    SolutionDraft draft = known.get();
    if (command.version() != null && command.version() != draft.version()) {
      throw new ConflictException("draft-newer", "draft " + command.key() + " has moved on");
    }
    draft.write(command);
    return drafts.save(draft).view();
  }

  /** The caller's own drafts, kept last first. */
  @Permitted(Action.EDIT_SOLUTION)
  public List<DraftView> own() {
    return drafts.of(account(), SHOWN);
  }

  /**
   * @throws NotFoundException when the caller has no such draft
   */
  @Permitted(Action.EDIT_SOLUTION)
  public DraftView get(String key) {
    return require(key).view();
  }

  /** What the caller typed last about a solution and has not saved. */
  @Permitted(Action.EDIT_SOLUTION)
  public Optional<DraftView> latest(long solutionId) {
    return drafts.latest(account(), solutionId);
  }

  /**
   * Throws a draft away.
   *
   * @param version that the caller saw last
   */
  @Permitted(Action.EDIT_SOLUTION)
  public void discard(String key, int version) {
    SolutionDraft draft = require(key);
    if (draft.version() != version) {
      throw new VersionConflictException("draft", draft.version(), draft.version());
    }
    drafts.remove(draft);
  }

  /**
   * Enters or changes a solution as typed; its draft is done with then.
   *
   * @param solutionId null to enter a new one
   * @param version the version that the editing began with
   * @param key of the draft; null when there is none
   */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionView save(Long solutionId, int version, String key, Map<String, String> typed) {
    SolutionContent content = TypedSolution.read(typed);
    SolutionView saved =
        solutionId == null ? editing.create(content) : editing.update(solutionId, version, content);
    if (key != null) {
      drafts.find(account(), key).ifPresent(drafts::remove);
    }
    return saved;
  }

  /** What stands in the editor when somebody begins. */
  @Permitted(Action.EDIT_SOLUTION)
  public Map<String, String> typed(SolutionView solution) {
    return TypedSolution.write(solution.content());
  }

  /**
   * Brings what was typed together with what somebody else has saved since.
   *
   * @param version the version that the typing began with
   */
  @Permitted(Action.EDIT_SOLUTION)
  public SolutionMerge merge(long solutionId, int version, Map<String, String> typed) {
    SolutionView theirs = editing.open(solutionId);
    Map<String, String> base =
        reading.history(solutionId).stream()
            .filter(revision -> revision.version() == version)
            .findFirst()
            .map(r -> TypedSolution.write(Json.read(r.content(), SolutionContent.class)))
            .orElseGet(Map::of);
    return SolutionMerge.of(base, theirs, typed);
  }

  private SolutionDraft require(String key) {
    return drafts.find(account(), key).orElseThrow(() -> new NotFoundException("draft", key));
  }

  private long account() {
    return caller.get().accountId();
  }
}
