package id.teladan.identity;

import id.teladan.operation.InstanceSecret;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;

/**
 * Counts wrong passwords of the last quarter of an hour, in the database: every node sees them.
 * What was typed as a name is kept as a digest under the instance's secret: it may be a password,
 * or the name of somebody who was erased.
 */
@Stateless
public class SignInFailures {
  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int PER_ACCOUNT = 10;
  static final int PER_ADDRESS = 50;

  @PersistenceContext private EntityManager entities;
  @Inject private InstanceSecret secret;

  /** How long to wait before the next try may be made; zero when it may be made now. */
  public Duration pause(String username, String address) {
    Duration account = pause("username", key(username), PER_ACCOUNT);
    Duration origin = pause("address", address, PER_ADDRESS);
    return account.compareTo(origin) > 0 ? account : origin;
  }

  public void add(String username, String address) {
    entities
        .createQuery("delete from SignInFailure f where f.at < :since")
        .setParameter("since", now().minus(WINDOW))
        .executeUpdate();
    entities.persist(new SignInFailure(key(username), address));
  }

  public void forget(String username) {
    entities
        .createQuery("delete from SignInFailure f where f.username = :name")
        .setParameter("name", key(username))
        .executeUpdate();
  }

  /** The oldest of the last {@code limit} failures decides when one drops out of the window. */
  private Duration pause(String column, String value, int limit) {
    List<OffsetDateTime> latest =
        entities
            .createQuery(
                "select f.at from SignInFailure f where f."
                    + column
                    + " = :value and f.at > :since order by f.at desc",
                OffsetDateTime.class)
            .setParameter("value", value)
            .setParameter("since", now().minus(WINDOW))
            .setMaxResults(limit)
            .getResultList();
    return latest.size() < limit
        ? Duration.ZERO
        : Duration.between(now(), latest.get(limit - 1).plus(WINDOW));
  }

  private String key(String username) {
    return HexFormat.of().formatHex(secret.key("sign-in-failure " + username));
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
