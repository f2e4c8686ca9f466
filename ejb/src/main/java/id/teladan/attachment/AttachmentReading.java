package id.teladan.attachment;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows files to whoever may read what they belong to. */
@Stateless
public class AttachmentReading {
  @Inject private Attachments attachments;
  @Inject private AttachmentOwners owners;
  @Inject private FileStore store;

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public AttachmentView get(long id) {
    AttachmentView found = attachments.require(id);
    if (owners.of(found.ownerKind()).readable(List.of(found.ownerId())).isEmpty()) {
      throw new NotFoundException("attachment", id);
    }
    return found;
  }

  /** The same, empty instead of a refusal. */
  @Permitted(Action.READ_PUBLIC)
  public Optional<AttachmentView> find(long id) {
    return attachments
        .find(id)
        .filter(f -> !owners.of(f.ownerKind()).readable(List.of(f.ownerId())).isEmpty());
  }

  /** The bytes; the caller closes them. */
  @Permitted(Action.READ_PUBLIC)
  public InputStream content(long id) {
    AttachmentView found = get(id);
    try {
      return store
          .open(found.hash())
          .orElseThrow(() -> new NotFoundException("content of attachment", id));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the files cannot be read", e);
    }
  }

  /** The files of one object, in the order in which they came. */
  @Permitted(Action.READ_PUBLIC)
  public List<AttachmentView> of(String ownerKind, long ownerId) {
    owners.requireReadable(ownerKind, ownerId);
    return attachments.of(ownerKind, List.of(ownerId));
  }

  /** The files of the readable ones among these, by the object's id. */
  @Permitted(Action.READ_PUBLIC)
  public Map<Long, List<AttachmentView>> of(String ownerKind, Collection<Long> ownerIds) {
    return attachments.of(ownerKind, owners.of(ownerKind).readable(ownerIds)).stream()
        .collect(Collectors.groupingBy(AttachmentView::ownerId));
  }
}
