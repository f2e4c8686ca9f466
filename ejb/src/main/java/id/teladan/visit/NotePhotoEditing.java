package id.teladan.visit;

import id.teladan.attachment.AttachmentEditing;
import id.teladan.attachment.NewFile;
import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;

/** Adds pictures to notes, each once: a device may send until it hears an answer. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NotePhotoEditing {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private AttachmentEditing files;

  /** Refuses whoever may not add pictures to this note, before any byte is read. */
  @Permitted(Action.WRITE_NOTE)
  public void admit(long visitId, String noteId) {
    number(visitId, noteId);
  }

  /**
   * @param photoId the UUID that the device gave it; the same one again changes nothing
   */
  @Permitted(Action.WRITE_NOTE)
  public NotePhoto add(long visitId, String noteId, String photoId, Path content, String caption) {
    long note = number(visitId, noteId);
    String id = VisitRules.noteId(photoId);
    return NotePhoto.of(
        files.add(NoteFiles.KIND, note, new NewFile("foto.jpg", content, caption, id)));
  }

  private long number(long visitId, String noteId) {
    access.readableIf(visitId, VisitPolicy::mayWriteNotes, Action.WRITE_NOTE);
    return parts
        .note(visitId, noteId)
        .orElseThrow(() -> new NotFoundException("note", noteId))
        .id();
  }
}
