package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The repository of links by which people choose a password. */
@ApplicationScoped
public class CredentialLinks {
  private static final int MOST_RESETS_AN_HOUR = 3;

  @Inject private EntityManager entities;

  /** A new key; the ones before stop working. */
  String issue(Account account, CredentialLink.Purpose purpose) {
    forget(account.id());
    String key = RandomKey.fresh();
    entities.persist(new CredentialLink(account, purpose, RandomKey.digest(key)));
    return key;
  }

  /** Whether so many were asked for lately that another one would only annoy. */
  boolean isTooOften(long accountId) {
    return entities
            .createQuery(
                "select count(l) from CredentialLink l where l.account.id = :account"
                    + " and l.purpose = :purpose and l.createdAt > :since",
                Long.class)
            .setParameter("account", accountId)
            .setParameter("purpose", CredentialLink.Purpose.RESET)
            .setParameter("since", now().minusHours(1))
            .getSingleResult()
        >= MOST_RESETS_AN_HOUR;
  }

  /** The link of this key, when it still works. */
  Optional<CredentialLink> open(String key) {
    return key == null
        ? Optional.empty()
        : entities
            .createQuery(
                "select l from CredentialLink l where l.digest = :digest and l.usedAt is null"
                    + " and l.expiresAt > :now and l.account.active = true",
                CredentialLink.class)
            .setParameter("digest", RandomKey.digest(key))
            .setParameter("now", now())
            .getResultStream()
            .findFirst();
  }

  /** Uses the key up. Of several at once only one gets a yes: the row is locked by the first. */
  boolean use(String key) {
    return entities
            .createQuery(
                "update CredentialLink l set l.usedAt = :now"
                    + " where l.digest = :digest and l.usedAt is null and l.expiresAt > :now")
            .setParameter("digest", RandomKey.digest(key))
            .setParameter("now", now())
            .executeUpdate()
        == 1;
  }

  /** Makes every key of the account useless. */
  void forget(long accountId) {
    entities
        .createQuery(
            "update CredentialLink l set l.usedAt = :now"
                + " where l.account.id = :account and l.usedAt is null")
        .setParameter("account", accountId)
        .setParameter("now", now())
        .executeUpdate();
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
