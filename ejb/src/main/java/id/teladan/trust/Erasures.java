package id.teladan.trust;

import id.teladan.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The repository of erasures: when, how long, how much; never who. */
@ApplicationScoped
public class Erasures {
  @Inject private EntityManager entities;
  @Inject private Audit audit;

  ErasureView keep(long accountId, OffsetDateTime asked, int places, int deeds) {
    entities
        .createNativeQuery(
            "insert into erasure (account_id, asked_at, done_at, places, deeds)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, accountId)
        .setParameter(2, asked)
        .setParameter(3, OffsetDateTime.now(ZoneOffset.UTC))
        .setParameter(4, places)
        .setParameter(5, deeds)
        .executeUpdate();
    audit.record("person.erase", "account", accountId, null, null);
    return find(accountId).orElseThrow();
  }

  Optional<ErasureView> find(long accountId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select e.asked_at, e.done_at, e.places, e.deeds, (select count(*) from outbox_task"
                    + " o where o.created_at <= e.done_at) from erasure e where e.account_id = ?1")
            .setParameter(1, accountId)
            .getResultList();
    return rows.stream().map(row -> view(accountId, (Object[]) row)).findFirst();
  }

  private static ErasureView view(long accountId, Object[] row) {
    return new ErasureView(
        accountId,
        instant(row[0]),
        instant(row[1]),
        ((Number) row[4]).longValue() == 0,
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue());
  }

  /** The two databases hand out different types for the same moment. */
  private static Instant instant(Object value) {
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }
}
