package id.teladan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Bearer tokens for REST: 256 random bits, good for a time, kept as a digest only. */
@Stateless
public class ApiTokens {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration PRECISION = Duration.ofMinutes(1);
  private static final String ACCOUNT = "account";

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;

  /**
   * Issues a token for an account that has just proved who it is.
   *
   * @throws java.util.NoSuchElementException when no active account has the name
   */
  public Issued issue(String username) {
    return issue(username, null, TokenScope.WRITE, LIFE);
  }

  /** The same for a program: named, for a time and a purpose of its own. */
  public Issued issue(String username, String name, TokenScope scope, Duration life) {
    String token = RandomKey.fresh();
    Account account = accounts.find(username).orElseThrow();
    entities
        .createQuery("delete from ApiToken t where t.expiresAt < :now")
        .setParameter("now", now())
        .executeUpdate();
    ApiToken made = new ApiToken(account, RandomKey.digest(token), scope, life).named(name);
    entities.persist(made);
    return new Issued(token, made.expiresAt().toInstant());
  }

  /** Whose token it is and what for, unless it has expired. Keeps that it was used. */
  public Optional<Holder> holder(String token) {
    OffsetDateTime now = now();
    Optional<ApiToken> found =
        entities
            .createQuery(
                "select t from ApiToken t where t.digest = :digest"
                    + " and t.expiresAt > :now and t.account.active = true",
                ApiToken.class)
            .setParameter("digest", RandomKey.digest(token))
            .setParameter("now", now)
            .getResultStream()
            .findFirst();
    found
        .filter(t -> !t.wasUsedSince(now.minus(PRECISION)))
        .ifPresent(
            t ->
                entities
                    .createQuery("update ApiToken t set t.usedAt = :now where t.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", t.id())
                    .executeUpdate());
    return found.map(ApiToken::holder);
  }

  /** The tokens of an account that work, newest first. */
  public List<TokenView> of(long accountId) {
    return entities
        .createQuery(
            "select t from ApiToken t where t.account.id = :account and t.expiresAt > :now"
                + " order by t.createdAt desc, t.id desc",
            ApiToken.class)
        .setParameter(ACCOUNT, accountId)
        .setParameter("now", now())
        .getResultStream()
        .map(ApiToken::view)
        .toList();
  }

  /** Takes one token of an account away; false when it has no such token. */
  public boolean revoke(long accountId, long id) {
    return entities
            .createQuery("delete from ApiToken t where t.account.id = :account and t.id = :id")
            .setParameter(ACCOUNT, accountId)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** Takes every token of an account away. */
  public void forget(long accountId) {
    entities
        .createQuery("delete from ApiToken t where t.account.id = :account")
        .setParameter(ACCOUNT, accountId)
        .executeUpdate();
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /** Who acts by a token, and how far. */
  public record Holder(String username, TokenScope scope) {}

  /**
   * A new token, shown this once.
   *
   * @param expiresAt when it stops working
   */
  public record Issued(String token, Instant expiresAt) {
    /** Never the token. */
    @Override
    public String toString() {
      return "Issued[" + expiresAt + "]";
    }
  }
}
