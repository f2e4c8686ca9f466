package id.teladan.audit;

import id.teladan.operation.InstanceSecret;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Seals deeds and checks the seals. */
@Stateless
public class AuditSeals {
  private static final int AT_A_TIME = 500;

  private static final String CHAIN = "audit-chain";

  @PersistenceContext private EntityManager entities;
  @Inject private InstanceSecret secret;

  /**
   * Seals the oldest deeds that have none. When two nodes do so at once, the second one's seals
   * collide with the first one's and it tries again later.
   *
   * @return how many
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public int seal() {
    List<AuditEntry> entries =
        entities
            .createQuery(
                "select e from AuditEntry e where e.sealed = false order by e.id", AuditEntry.class)
            .setMaxResults(AT_A_TIME)
            .getResultList();
    if (entries.isEmpty()) {
      return 0;
    }
    Object[] last = last();
    long pos = (long) last[0];
    String hash = (String) last[1];
    byte[] key = secret.key(CHAIN);
    for (AuditEntry entry : entries) {
      entry.shield();
      hash = entry.hash(key, hash);
      pos++;
      entities
          .createNativeQuery("insert into audit_seal (pos, entry_id, hash) values (?1, ?2, ?3)")
          .setParameter(1, pos)
          .setParameter(2, entry.id())
          .setParameter(3, hash)
          .executeUpdate();
      entry.seal();
    }
    return entries.size();
  }

  /** Reads every deed and every seal again; whoever calls decides who may. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public AuditChainView check() {
    String before = AuditHash.BEGINNING;
    byte[] key = secret.key(CHAIN);
    long pos = 0;
    while (true) {
      List<?> seals = seals(pos);
      if (seals.isEmpty()) {
        return view(pos, null, before);
      }
      for (Object row : seals) {
        Object[] seal = (Object[]) row;
        long entryId = ((Number) seal[1]).longValue();
        AuditEntry entry = entities.find(AuditEntry.class, entryId);
        boolean follows = ((Number) seal[0]).longValue() == pos + 1;
        if (!follows || entry == null || !entry.hash(key, before).equals(seal[2])) {
          return view(pos, entryId, before);
        }
        before = (String) seal[2];
        pos++;
      }
      entities.clear();
    }
  }

  private AuditChainView view(long checked, Long broken, String head) {
    long waiting = count("select count(*) from audit_entry where not sealed");
    long sealed = count("select count(*) from audit_entry where sealed");
    return new AuditChainView(checked, waiting, broken == null && sealed == checked, broken, head);
  }

  private List<?> seals(long after) {
    return entities
        .createNativeQuery(
            "select pos, entry_id, hash from audit_seal where pos > ?1 order by pos limit "
                + AT_A_TIME)
        .setParameter(1, after)
        .getResultList();
  }

  private Object[] last() {
    List<?> rows =
        entities
            .createNativeQuery("select pos, hash from audit_seal order by pos desc limit 1")
            .getResultList();
    if (rows.isEmpty()) {
      return new Object[] {0L, AuditHash.BEGINNING};
    }
    Object[] row = (Object[]) rows.get(0);
    return new Object[] {((Number) row[0]).longValue(), row[1]};
  }

  private long count(String sql) {
    return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
