package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The repository of the one link. */
@ApplicationScoped
public class FirstLinks {
  static final Duration LIFE = Duration.ofHours(24);

  @Inject private EntityManager entities;

  /** Whether a link was made that still works. */
  boolean isWaiting() {
    return entities
            .createQuery(
                "select count(l) from FirstLink l where l.usedAt is null and l.expiresAt > :now",
                Long.class)
            .setParameter("now", now())
            .getSingleResult()
        > 0;
  }

  /** Whether this key is the one that works now. */
  boolean opens(String key) {
    return entities
            .createQuery(
                "select count(l) from FirstLink l"
                    + " where l.digest = :digest and l.usedAt is null and l.expiresAt > :now",
                Long.class)
            .setParameter("digest", RandomKey.digest(key))
            .setParameter("now", now())
            .getSingleResult()
        > 0;
  }

  /** Uses the key up. Of several at once only one gets a yes: the row is locked by the first. */
  boolean use(String key) {
    return entities
            .createQuery(
                "update FirstLink l set l.usedAt = :now"
                    + " where l.digest = :digest and l.usedAt is null and l.expiresAt > :now")
            .setParameter("digest", RandomKey.digest(key))
            .setParameter("now", now())
            .executeUpdate()
        == 1;
  }

  /** Keeps the digest of a key in place of the one before. */
  void replace(String key) {
    entities.createQuery("delete from FirstLink l").executeUpdate();
    entities.persist(new FirstLink(RandomKey.digest(key), now().plus(LIFE)));
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
