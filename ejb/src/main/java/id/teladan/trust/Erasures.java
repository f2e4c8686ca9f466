package id.teladan.trust;

import id.teladan.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The repository of erasures: when, how long, how much; never who. */
@ApplicationScoped
public class Erasures {
  /** Within what time it has to be decided what becomes of the files of others. */
  static final Duration TO_DECIDE = Duration.ofHours(72);

  private static final String OBJECT = "account";

  @Inject private EntityManager entities;
  @Inject private Audit audit;

  ErasureView keep(Kept kept) {
    run(
        "insert into erasure (account_id, asked_at, done_at, places, deeds)"
            + " values (?1, ?2, ?3, ?4, ?5)",
        kept.accountId(),
        kept.asked(),
        now(),
        kept.places(),
        kept.deeds());
    for (Long file : kept.files()) {
      run(
          "insert into erasure_file (account_id, attachment_id, due_at) values (?1, ?2, ?3)",
          kept.accountId(),
          file,
          kept.asked().plus(TO_DECIDE));
    }
    kept.left()
        .forEach(
            (place, found) ->
                run(
                    "insert into erasure_place (account_id, place, found) values (?1, ?2, ?3)",
                    kept.accountId(),
                    place,
                    found));
    audit.record("person.erase", OBJECT, kept.accountId(), null, null);
    return find(kept.accountId()).orElseThrow();
  }

  Optional<ErasureView> find(long accountId) {
    return rows(
            "select e.asked_at, e.done_at, e.purged_at, e.places, e.deeds, (select count(*)"
                + " from outbox_task o where o.created_at <= e.done_at)"
                + " from erasure e where e.account_id = ?1",
            accountId)
        .stream()
        .map(row -> view(accountId, row))
        .findFirst();
  }

  /** Whether a file waits for a decision; it is decided then. */
  boolean decide(long accountId, long file, FileDecision decision, String reason) {
    int decided =
        run(
            "update erasure_file set decision = ?3, reason = ?4, decided_at = ?5"
                + " where account_id = ?1 and attachment_id = ?2 and decision is null",
            accountId,
            file,
            decision.name(),
            reason,
            now());
    audit.record("person.erase-file", "attachment", file, null, decision.name());
    return decided > 0;
  }

  /** Whose traces the files of the index may still hold, though nothing finds them any more. */
  boolean arePurgesDue() {
    return !rows("select e.account_id, 0 from erasure e where e.purged_at is null and not exists"
            + " (select 1 from outbox_task o where o.created_at <= e.done_at)")
        .isEmpty();
  }

  /** The index was built anew by what the database held at this moment. */
  void purged(OffsetDateTime before) {
    run(
        "update erasure set purged_at = ?1 where purged_at is null and done_at <= ?2",
        now(),
        before);
  }

  private ErasureView view(long accountId, Object... row) {
    return new ErasureView(
        accountId,
        instant(row[0]),
        instant(row[1]),
        ((Number) row[5]).longValue() == 0,
        instant(row[2]),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        files(accountId),
        left(accountId));
  }

  private List<ErasureView.NamedFile> files(long accountId) {
    return rows(
            "select attachment_id, due_at, decision, reason from erasure_file"
                + " where account_id = ?1 order by attachment_id",
            accountId)
        .stream()
        .map(
            row ->
                new ErasureView.NamedFile(
                    ((Number) row[0]).longValue(),
                    "/api/v1/people/" + accountId + "/erasure/files/" + row[0],
                    instant(row[1]),
                    row[2] == null ? null : FileDecision.valueOf((String) row[2]),
                    (String) row[3]))
        .toList();
  }

  private List<ErasureView.Left> left(long accountId) {
    return rows(
            "select place, found from erasure_place where account_id = ?1 order by place",
            accountId)
        .stream()
        .map(row -> new ErasureView.Left((String) row[0], ((Number) row[1]).intValue()))
        .toList();
  }

  private List<Object[]> rows(String sql, Object... values) {
    List<?> found = bound(sql, values).getResultList();
    return found.stream().map(Object[].class::cast).toList();
  }

  private int run(String sql, Object... values) {
    return bound(sql, values).executeUpdate();
  }

  private Query bound(String sql, Object... values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return query;
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /** The two databases hand out different types for the same moment. */
  private static Instant instant(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof Timestamp stamp
        ? stamp.toInstant()
        : ((OffsetDateTime) value).toInstant();
  }

  /** What is kept of an erasure. */
  record Kept(
      long accountId,
      OffsetDateTime asked,
      int places,
      int deeds,
      List<Long> files,
      Map<String, Integer> left) {}
}
