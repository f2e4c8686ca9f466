package id.teladan.trust;

import id.teladan.audit.AuditForgetting;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** One night's forgetting. */
@Stateless
public class RetentionStep {
  private static final Map<String, String> DELETES =
      Map.of(
          "sessions", "delete from account_session where seen_at < ?1",
          "links", "delete from credential_link where created_at < ?1",
          "mail", "delete from mail_message where created_at < ?1 and (sent_at < ?1 or given_up)",
          "notices", "delete from notice where created_at < ?1");

  @PersistenceContext private EntityManager entities;
  @Inject private RetentionRules rules;
  @Inject private AuditForgetting deeds;

  /** How much of each kind went. */
  public Map<String, Integer> forget() {
    Map<String, Integer> gone = new TreeMap<>();
    rules.days().forEach((kind, days) -> gone.put(kind, forget(kind, days)));
    return gone;
  }

  private int forget(String kind, int days) {
    OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC).minusDays(days);
    String sql = DELETES.get(kind);
    return sql == null
        ? deeds.forgetAddressesBefore(before.toInstant())
        : entities.createNativeQuery(sql).setParameter(1, before).executeUpdate();
  }
}
