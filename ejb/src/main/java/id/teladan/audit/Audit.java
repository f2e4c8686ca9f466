package id.teladan.audit;

import id.teladan.shared.Json;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Writes and reads the record of deeds. */
@Stateless
public class Audit {
  /** So many deeds fit into a file. */
  private static final int MOST = 20_000;

  @PersistenceContext private EntityManager entities;
  @Inject private Actor actor;

  /**
   * Records a deed in the transaction that does it.
   *
   * @param action what was done, for example {@code solution.update}
   * @param kind the object's table
   * @param before the read view before, or null for a creation
   * @param after the read view after, or null for a deletion
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void record(String action, String kind, Object id, Object before, Object after) {
    AuditEntry entry = new AuditEntry(actor, action, kind, String.valueOf(id));
    entry.states(text(before), text(after));
    entities.persist(entry);
  }

  /** What happened to one object, oldest first. The caller decides who may see it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<AuditView> of(String kind, Object id) {
    return entities
        .createQuery(
            "select e from AuditEntry e where e.kind = :kind and e.objectId = :id"
                + " order by e.at, e.id",
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("id", String.valueOf(id))
        .getResultList()
        .stream()
        .map(AuditEntry::view)
        .toList();
  }

  /** What fits, latest first. The caller decides who may see it. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<AuditView> search(AuditFilter filter, PageRequest page) {
    String from = " from AuditEntry e" + filter.where();
    long total =
        filter.bind(entities.createQuery("select count(e)" + from, Long.class)).getSingleResult();
    List<AuditView> items =
        filter
            .bind(
                entities.createQuery(
                    "select e" + from + " order by e.at desc, e.id desc", AuditEntry.class))
            .setFirstResult(page.offset())
            .setMaxResults(Math.min(page.size(), MOST))
            .getResultStream()
            .map(AuditEntry::view)
            .toList();
    return new Page<>(items, total, page.page(), page.size());
  }

  private String text(Object state) {
    return state == null ? null : Json.write(state);
  }
}
