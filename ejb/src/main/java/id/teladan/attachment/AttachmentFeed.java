package id.teladan.attachment;

import id.teladan.shared.PrivateContact;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What stands in files, for the search index: whoever asks. Only features above call this, for
 * objects whose readers they know.
 */
@Stateless
public class AttachmentFeed {
  @Inject private Attachments attachments;

  /**
   * Descriptions and texts of the files of these objects, by the object's id; nobody is found by a
   * private number.
   */
  public Map<Long, List<String>> texts(String ownerKind, Collection<Long> ownerIds) {
    Map<Long, List<String>> texts = new HashMap<>();
    for (Object[] row : attachments.texts(ownerKind, ownerIds)) {
      Stream.of(row[1], row[2])
          .filter(Objects::nonNull)
          .map(String::valueOf)
          .map(PrivateContact::masked)
          .forEach(t -> texts.computeIfAbsent((Long) row[0], id -> new ArrayList<>()).add(t));
    }
    return texts;
  }

  /**
   * Gives another object a file of its own with the same bytes, which are kept once.
   *
   * @return the new file
   */
  public AttachmentView copy(long id, String ownerKind, long ownerId) {
    return attachments.copy(id, ownerKind, ownerId);
  }

  /** Forgets the files of an object that is deleted. */
  public void forget(String ownerKind, long ownerId) {
    attachments.removeAllOf(ownerKind, ownerId);
  }
}
