package id.teladan.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes unreadable what deeds say about a person, by throwing keys away. The deeds and their seals
 * stay, so the chain still shows whether anything else was done to them.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditForgetting {
  private static final int AT_A_TIME = 500;

  @PersistenceContext private EntityManager entities;

  /**
   * Forgets where somebody acted from, and every state that tells of them.
   *
   * @param tellsOwn whether a state, as JSON, of a deed by the person or about the account tells of
   *     them
   * @param tells whether any other state does
   * @return in how many deeds something was forgotten
   */
  public int forget(Person person, Predicate<String> tellsOwn, Predicate<String> tells) {
    // What others wrote in this transaction must not get lost with the clearing below.
    entities.flush();
    int changed =
        entities
            .createNativeQuery(
                "update audit_entry set address_key = null"
                    + " where actor = ?1 and address_key is not null")
            .setParameter(1, person.actor())
            .executeUpdate();
    long last = Long.MIN_VALUE;
    while (true) {
      List<AuditEntry> entries =
          entities
              .createQuery(
                  "select e from AuditEntry e where e.id > :last and e.stateKey is not null"
                      + " order by e.id",
                  AuditEntry.class)
              .setParameter("last", last)
              .setMaxResults(AT_A_TIME)
              .getResultList();
      if (entries.isEmpty()) {
        return changed;
      }
      for (AuditEntry entry : entries) {
        changed += forget(entry, person.isIn(entry.view()) ? tellsOwn : tells);
      }
      last = entries.get(entries.size() - 1).id();
      entities.flush();
      entities.clear();
    }
  }

  /** Forgets the addresses of all deeds that are older than this. */
  public int forgetAddressesBefore(Instant moment) {
    return entities
        .createNativeQuery(
            "update audit_entry set address_key = null where at < ?1 and address_key is not null")
        .setParameter(1, moment.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  private static int forget(AuditEntry entry, Predicate<String> tells) {
    AuditView view = entry.view();
    if (tells(view.before(), tells) || tells(view.after(), tells)) {
      entry.forgetStates();
      return 1;
    }
    return 0;
  }

  private static boolean tells(String state, Predicate<String> tells) {
    return state != null && tells.test(state);
  }

  /**
   * Who is forgotten.
   *
   * @param actor as in {@link AuditView#actor()}
   * @param kind of the account among the objects
   */
  public record Person(String actor, String kind, long id) {
    boolean isIn(AuditView deed) {
      return actor.equals(deed.actor())
          || kind.equals(deed.kind()) && String.valueOf(id).equals(deed.objectId());
    }
  }
}
