package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Writes the notes of a visit, at any status of it. */
@Stateless
public class NoteEditing {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private VisitRules rules;
  @Inject private VisitRecord record;
  @Inject private VisitTeam team;
  @Inject private NoteDesk desk;

  /**
   * What became of a note that was sent.
   *
   * @param note as it is stored
   * @param isNew false when a note of this id was there already; then nothing was changed
   */
  public record Added(NoteView note, boolean isNew) {}

  /** Refuses whoever may not write notes in this visit, before anything else is looked at. */
  @Permitted(Action.WRITE_NOTE)
  public void admit(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
  }

  /**
   * Adds a note, once: the same id again changes nothing, whatever comes with it, so that a device
   * may send until it hears an answer.
   *
   * @param noteId the UUID that the device gave it; null for none
   */
  @Permitted(Action.WRITE_NOTE)
  public Added add(long visitId, String noteId, NoteContent content) {
    Visit visit = access.changeableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
    String uuid = VisitRules.noteId(noteId);
    Optional<VisitNote> stored = parts.note(visitId, uuid);
    if (stored.isPresent()) {
      return new Added(view(stored.get()), false);
    }
    desk.requireNotBuried(visitId, uuid);
    rules.check(content, null);
    VisitNote note = new VisitNote(visit.id(), uuid, access.caller().accountId(), content);
    parts.add(note);
    desk.changed(note);
    return new Added(record.note("create", note, view(note)), true);
  }

  /** Shows a note to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_NOTE)
  public NoteView open(long visitId, String noteId) {
    access.readableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
    return view(require(visitId, noteId));
  }

  /** Replaces a note. */
  @Permitted(Action.WRITE_NOTE)
  public NoteView update(long visitId, String noteId, int version, NoteContent content) {
    access.changeableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
    VisitNote note = require(visitId, noteId);
    rules.check(content, view(note).content().solutionId());
    requireVersion(note, version);
    note.write(content);
    parts.flush();
    desk.changed(note);
    return record.note("update", note, view(note));
  }

  /** Deletes a note; findings made from it stay. */
  @Permitted(Action.WRITE_NOTE)
  public void delete(long visitId, String noteId, int version) {
    access.changeableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
    VisitNote note = require(visitId, noteId);
    requireVersion(note, version);
    NoteView before = view(note);
    record.note("delete", note, before);
    parts.findings(List.of(visitId)).forEach(finding -> finding.forget(before.id()));
    desk.bury(note, before.id());
    parts.remove(note);
  }

  private VisitNote require(long visitId, String noteId) {
    return parts.note(visitId, noteId).orElseThrow(() -> new NotFoundException("note", noteId));
  }

  private void requireVersion(VisitNote note, int version) {
    NoteView current = view(note);
    if (current.version() != version) {
      throw new VersionConflictException("note", current.id(), current.version());
    }
  }

  private NoteView view(VisitNote note) {
    return NoteViews.of(List.of(note), team).get(0);
  }
}
