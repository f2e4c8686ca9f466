package id.teladan.attachment;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Lengths;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Attaches files and takes them away. First the bytes are looked at and brought to the disk, then
 * the row is written: a crash between leaves a file that nothing names, which is swept, and never a
 * row without its file.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttachmentEditing {
  @Inject private AttachmentOwners owners;
  @Inject private AttachmentRows rows;
  @Inject private Attachments attachments;
  @Inject private FileLooking looking;
  @Inject private FileStore store;

  /** Refuses whoever may not attach anything to this object, before any byte is read. */
  @Permitted(Action.USE_ACCOUNT)
  public void admit(String ownerKind, long ownerId) {
    owners.of(ownerKind).requireChangeable(ownerId);
  }

  /**
   * @throws InvalidInputException with the reason why the file is not taken
   * @throws id.teladan.shared.ConflictException when the object has the same file already
   * @throws id.teladan.shared.StateRuleException when the object has too many files
   */
  @Permitted(Action.USE_ACCOUNT)
  public AttachmentView add(String ownerKind, long ownerId, NewFile file) {
    owners.of(ownerKind).requireChangeable(ownerId);
    String description = described(file.description());
    InspectedFile looked = looking.look(file.content());
    if (looked.kind().isPicture()
        && description == null
        && owners.of(ownerKind).demandsDescriptions()) {
      throw new InvalidInputException(FieldError.of("description", "picture-description"));
    }
    String name = FileName.of(file.name(), looked.kind());
    KeptFile kept = new KeptFile(looked, kept(looked), name, description, file.clientId());
    return rows.add(ownerKind, ownerId, kept);
  }

  /** Shows a file to somebody who is about to take it away, or refuses. */
  @Permitted(Action.USE_ACCOUNT)
  public AttachmentView open(long id) {
    AttachmentView attachment = attachments.require(id);
    owners.requireReadable(attachment.ownerKind(), attachment.ownerId());
    owners.of(attachment.ownerKind()).requireChangeable(attachment.ownerId());
    return attachment;
  }

  /**
   * @throws id.teladan.shared.VersionConflictException when it is not the one that was read
   */
  @Permitted(Action.USE_ACCOUNT)
  public void delete(long id, int version) {
    rows.delete(open(id), version);
  }

  private String kept(InspectedFile file) {
    try {
      return store.keep(file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the files cannot be written", e);
    }
  }

  private static String described(String description) {
    if (description == null || description.isBlank()) {
      return null;
    }
    if (description.length() > Lengths.SUMMARY) {
      throw new InvalidInputException(FieldError.of("description", "too-long", Lengths.SUMMARY));
    }
    return description.strip();
  }
}
