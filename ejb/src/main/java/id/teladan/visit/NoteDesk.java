package id.teladan.visit;

import id.teladan.attachment.AttachmentFeed;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What goes with every change of a note: its place in the order of changes, and its pictures. */
@ApplicationScoped
public class NoteDesk {
  @Inject private NoteLog log;
  @Inject private AttachmentFeed files;

  void changed(VisitNote note) {
    log.touch(note);
  }

  /** The note is about to be deleted: its pictures go with it, and its name never comes back. */
  void bury(VisitNote note, String uuid) {
    files.forget(NoteFiles.KIND, note.id());
    log.bury(note.visitId(), uuid);
  }

  /**
   * @throws ConflictException when a note of this name was deleted
   */
  void requireNotBuried(long visitId, String uuid) {
    if (log.isBuried(visitId, uuid)) {
      throw new ConflictException("note-deleted", FieldError.of("id", "note-deleted"));
    }
  }
}
