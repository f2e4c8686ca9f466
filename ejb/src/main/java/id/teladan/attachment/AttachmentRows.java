package id.teladan.attachment;

import id.teladan.audit.Audit;
import id.teladan.identity.CurrentCaller;
import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The rows of files, each written and deleted in one transaction with what goes with it. */
@Stateless
public class AttachmentRows {
  /** How many files one object may have. */
  static final int MOST = 40;

  private static final String TABLE = "attachment";

  @Inject private Attachments attachments;
  @Inject private AttachmentOwners owners;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  public AttachmentView add(String ownerKind, long ownerId, KeptFile file) {
    // First, since it may lock the owner: what is sent twice at once comes once.
    owners.of(ownerKind).changed(ownerId);
    List<AttachmentView> there = attachments.of(ownerKind, List.of(ownerId));
    return there.stream()
        .filter(each -> file.clientId() != null && file.clientId().equals(each.clientId()))
        .findFirst()
        .orElseGet(() -> added(there, ownerKind, ownerId, file));
  }

  private AttachmentView added(
      List<AttachmentView> there, String ownerKind, long ownerId, KeptFile file) {
    Attachment attachment = new Attachment(ownerKind, ownerId, caller.get().accountId());
    attachment.hold(file);
    if (there.stream().anyMatch(each -> each.hash().equals(file.hash()))) {
      throw new ConflictException(
          "file-already-there", FieldError.of("file", "file-already-there"));
    }
    if (there.size() >= MOST) {
      throw new StateRuleException("too-many-files", FieldError.of("file", "too-many-files", MOST));
    }
    AttachmentView added = attachments.add(attachment);
    audit.record("attachment.create", TABLE, added.id(), null, audited(added));
    return added;
  }

  public void delete(AttachmentView attachment, int version) {
    if (attachment.version() != version) {
      throw new VersionConflictException(TABLE, attachment.id(), attachment.version());
    }
    attachments.remove(attachment.id());
    audit.record("attachment.delete", TABLE, attachment.id(), audited(attachment), null);
    owners.of(attachment.ownerKind()).changed(attachment.ownerId());
  }

  private AttachmentView audited(AttachmentView file) {
    return owners.of(file.ownerKind()).isConfidential() ? null : file;
  }
}
