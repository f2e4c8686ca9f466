package id.teladan.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** The feed's side of the outbox: claim rows, and forget them in the same transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxClaims {
  @PersistenceContext private EntityManager entities;

  /**
   * Locks the oldest rows that nobody else holds. The locks end with the transaction.
   *
   * @param limit how many at most
   */
  public List<OutboxClaim> claim(int limit) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select id, kind, object_id from outbox_task order by id limit "
                    + limit
                    + " for update skip locked")
            .getResultList();
    return rows.stream()
        .map(r -> new OutboxClaim(number(r[0]), (String) r[1], number(r[2])))
        .toList();
  }

  /** Deletes exactly the claimed rows; a row that came meanwhile stays. */
  public void forget(List<OutboxClaim> claims) {
    if (!claims.isEmpty()) {
      entities
          .createQuery("delete from OutboxTask t where t.id in :ids")
          .setParameter("ids", claims.stream().map(OutboxClaim::taskId).toList())
          .executeUpdate();
    }
  }

  /** Whether the index still has to learn something of this object. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean waits(String kind, long objectId) {
    return entities
            .createQuery(
                "select count(t) from OutboxTask t where t.kind = :kind and t.objectId = :id",
                Long.class)
            .setParameter("kind", kind)
            .setParameter("id", objectId)
            .getSingleResult()
        > 0;
  }

  /** How many changes wait. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public long depth() {
    return entities.createQuery("select count(t) from OutboxTask t", Long.class).getSingleResult();
  }

  /** For how long the oldest change has waited; zero when none waits. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Duration age() {
    Object oldest =
        entities.createNativeQuery("select min(created_at) from outbox_task").getSingleResult();
    if (oldest == null) {
      return Duration.ZERO;
    }
    Instant since =
        oldest instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) oldest).toInstant();
    return Duration.between(since, Instant.now());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
