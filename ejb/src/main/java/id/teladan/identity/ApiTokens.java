package id.teladan.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/** Bearer tokens for REST: 256 random bits, good for twelve hours, kept as a digest only. */
@Stateless
public class ApiTokens {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;
  @jakarta.inject.Inject private Accounts accounts;

  /**
   * Issues a token for an account that has just proved who it is.
   *
   * @throws java.util.NoSuchElementException when no active account has the name
   */
  public Issued issue(String username) {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    Account account = accounts.find(username).orElseThrow();
    entities
        .createQuery("delete from ApiToken t where t.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
    entities.persist(new ApiToken(account, digest(token), now, now.plus(LIFE)));
    return new Issued(token, now.plus(LIFE).toInstant());
  }

  /** The name of the active account that a token was issued to, unless it has expired. */
  public Optional<String> username(String token) {
    return entities
        .createQuery(
            "select t.account.username from ApiToken t where t.digest = :digest"
                + " and t.expiresAt > :now and t.account.active = true",
            String.class)
        .setParameter("digest", digest(token))
        .setParameter("now", OffsetDateTime.now(ZoneOffset.UTC))
        .getResultStream()
        .findFirst();
  }

  private static String digest(String token) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * A new token, shown this once.
   *
   * @param expiresAt when it stops working
   */
  public record Issued(String token, Instant expiresAt) {}
}
