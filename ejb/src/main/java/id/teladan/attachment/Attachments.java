package id.teladan.attachment;

import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The repository of attachments. Knows no permissions: its callers do. */
@ApplicationScoped
public class Attachments {
  private static final String VIEW =
      "select new id.teladan.attachment.AttachmentView(a.id, a.version, a.ownerKind, a.ownerId,"
          + " a.hash, a.name, a.kind, a.size, a.width, a.height, a.description,"
          + " a.clientId, a.createdAt)"
          + " from Attachment a ";

  @Inject private EntityManager entities;

  AttachmentView require(long id) {
    return find(id).orElseThrow(() -> new NotFoundException("attachment", id));
  }

  Optional<AttachmentView> find(long id) {
    return entities
        .createQuery(VIEW + "where a.id = :id", AttachmentView.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** In the order in which they came. */
  List<AttachmentView> of(String ownerKind, Collection<Long> ownerIds) {
    if (ownerIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            VIEW + "where a.ownerKind = :kind and a.ownerId in :ids order by a.id",
            AttachmentView.class)
        .setParameter("kind", ownerKind)
        .setParameter("ids", ownerIds)
        .getResultList();
  }

  Optional<AttachmentView> of(String ownerKind, long ownerId, String hash) {
    return of(ownerKind, List.of(ownerId)).stream()
        .filter(each -> each.hash().equals(hash))
        .findFirst();
  }

  /** Owner, name, description and text of each. */
  List<Object[]> texts(String ownerKind, Collection<Long> ownerIds) {
    if (ownerIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a.ownerId, a.description, a.text from Attachment a"
                + " where a.ownerKind = :kind and a.ownerId in :ids order by a.id",
            Object[].class)
        .setParameter("kind", ownerKind)
        .setParameter("ids", ownerIds)
        .getResultList();
  }

  /** Which of these hashes a row names. */
  Set<String> named(Collection<String> hashes) {
    return hashes.isEmpty()
        ? Set.of()
        : new HashSet<>(
            entities
                .createQuery(
                    "select a.hash from Attachment a where a.hash in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList());
  }

  AttachmentView add(Attachment attachment) {
    entities.persist(attachment);
    entities.flush();
    return attachment.view();
  }

  /** An owner has the same bytes once: a second copy is the first one. */
  AttachmentView copy(long id, String ownerKind, long ownerId) {
    Attachment copied = entities.find(Attachment.class, id);
    return of(ownerKind, ownerId, copied.view().hash())
        .orElseGet(() -> add(copied.copyFor(ownerKind, ownerId)));
  }

  void remove(long id) {
    entities.remove(entities.getReference(Attachment.class, id));
  }

  int removeAllOf(String ownerKind, long ownerId) {
    return entities
        .createQuery("delete from Attachment a where a.ownerKind = :kind and a.ownerId = :id")
        .setParameter("kind", ownerKind)
        .setParameter("id", ownerId)
        .executeUpdate();
  }
}
