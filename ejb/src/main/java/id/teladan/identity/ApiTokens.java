package id.teladan.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Bearer tokens for REST: 256 random bits, good for twelve hours, kept as a digest only. */
@Stateless
public class ApiTokens {
  private static final Duration LIFE = Duration.ofHours(12);

  @PersistenceContext private EntityManager entities;
  @jakarta.inject.Inject private Accounts accounts;

  /**
   * Issues a token for an account that has just proved who it is.
   *
   * @throws java.util.NoSuchElementException when no active account has the name
   */
  public Issued issue(String username) {
    String token = RandomKey.fresh();
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    Account account = accounts.find(username).orElseThrow();
    entities
        .createQuery("delete from ApiToken t where t.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
    entities.persist(new ApiToken(account, RandomKey.digest(token), now, now.plus(LIFE)));
    return new Issued(token, now.plus(LIFE).toInstant());
  }

  /** The name of the active account that a token was issued to, unless it has expired. */
  public Optional<String> username(String token) {
    return entities
        .createQuery(
            "select t.account.username from ApiToken t where t.digest = :digest"
                + " and t.expiresAt > :now and t.account.active = true",
            String.class)
        .setParameter("digest", RandomKey.digest(token))
        .setParameter("now", OffsetDateTime.now(ZoneOffset.UTC))
        .getResultStream()
        .findFirst();
  }

  /** Takes every token of an account away. */
  public void forget(long accountId) {
    entities
        .createQuery("delete from ApiToken t where t.account.id = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  /**
   * A new token, shown this once.
   *
   * @param expiresAt when it stops working
   */
  public record Issued(String token, Instant expiresAt) {}
}
