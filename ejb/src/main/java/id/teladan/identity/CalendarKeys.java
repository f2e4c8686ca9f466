package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
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

  /**
   * Whose calendar a key opens.
   *
   * @param owner with the roles that they hold now
   * @param regionCode whose visits; null for the owner's own
   */
  public record Opened(Caller owner, String regionCode) {}

  /**
   * A new key, shown this once; the old one ends.
   *
   * @param regionCode null for one's own visits
   */
  public String renew(long accountId, String regionCode) {
    String key = RandomKey.fresh();
    CalendarKey row =
        find(accountId, regionCode).orElseGet(() -> new CalendarKey(accountId, regionCode));
    row.becomes(RandomKey.digest(key));
    entities.persist(row);
    entities.flush();
    audit.record("calendar-key.renew", KIND, accountId, null, row.view());
    return key;
  }

  /** From now on there is no address. */
  public void revoke(long accountId, String regionCode) {
    find(accountId, regionCode)
        .ifPresent(
            row -> {
              entities.remove(row);
              audit.record("calendar-key.revoke", KIND, accountId, row.view(), null);
            });
  }

  /** The addresses that somebody gave out, their own first. */
  public List<CalendarAddress> of(long accountId) {
    return entities
        .createQuery(
            "select k from CalendarKey k where k.accountId = :account"
                + " order by coalesce(k.regionCode, ''), k.id",
            CalendarKey.class)
        .setParameter("account", accountId)
        .getResultStream()
        .map(CalendarKey::view)
        .toList();
  }

  /** Empty for a key that there is not, and for one of an account that is closed. */
  public Optional<Opened> open(String key) {
    return entities
        .createQuery("select k from CalendarKey k where k.digest = :digest", CalendarKey.class)
        .setParameter("digest", RandomKey.digest(key))
        .getResultStream()
        .findFirst()
        .flatMap(
            row ->
                accounts
                    .activeCaller(row.accountId())
                    .map(owner -> new Opened(owner, row.regionCode())));
  }

  private Optional<CalendarKey> find(long accountId, String regionCode) {
    return entities
        .createQuery(
            "select k from CalendarKey k where k.accountId = :account"
                + " and coalesce(k.regionCode, '') = :region",
            CalendarKey.class)
        .setParameter("account", accountId)
        .setParameter("region", regionCode == null ? "" : regionCode)
        .getResultStream()
        .findFirst();
  }
}
