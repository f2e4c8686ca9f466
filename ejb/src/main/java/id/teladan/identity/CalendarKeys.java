package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * Secret addresses of calendars: programs that show calendars cannot sign in. Who has the address
 * reads what its owner may read of the calendar; a new address ends the old one.
 */
@Stateless
public class CalendarKeys {
  private static final String KIND = "calendar_key";

  @Inject private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private Audit audit;

  /** A new key, shown this once; the old one ends. */
  public String renew(long accountId) {
    String key = RandomKey.fresh();
    CalendarKey row = entities.find(CalendarKey.class, accountId);
    if (row == null) {
      row = new CalendarKey(accountId);
      row.becomes(RandomKey.digest(key));
      entities.persist(row);
    } else {
      row.becomes(RandomKey.digest(key));
    }
    audit.record("calendar-key.renew", KIND, accountId, null, null);
    return key;
  }

  /** From now on there is no address. */
  public void revoke(long accountId) {
    CalendarKey row = entities.find(CalendarKey.class, accountId);
    if (row != null) {
      entities.remove(row);
      audit.record("calendar-key.revoke", KIND, accountId, null, null);
    }
  }

  public boolean exists(long accountId) {
    return entities.find(CalendarKey.class, accountId) != null;
  }

  /** The active account of the key, with the roles that it holds now. */
  public Optional<Caller> caller(String key) {
    return entities
        .createQuery("select k.accountId from CalendarKey k where k.digest = :digest", Long.class)
        .setParameter("digest", RandomKey.digest(key))
        .getResultStream()
        .findFirst()
        .flatMap(accounts::activeCaller);
  }
}
