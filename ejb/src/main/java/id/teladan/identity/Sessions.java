package id.teladan.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Who is signed in with which browser. The container's session only carries the key; whether it
 * still counts is asked here on each request, so that ending it works at once and on every node.
 */
@Stateless
public class Sessions {
  private static final Duration PRECISION = Duration.ofMinutes(1);
  private static final String ACCOUNT = "account";

  @PersistenceContext private EntityManager entities;
  @Inject private SessionLimits limits;
  @Inject private Accounts accounts;

  /**
   * Begins a session for somebody who has just proved who they are.
   *
   * @return its key, which is kept nowhere
   */
  public String start(String username, String address, String agent) {
    String key = RandomKey.fresh();
    Account account = accounts.find(username).orElseThrow();
    entities.persist(new AccountSession(account, RandomKey.digest(key), address, agent));
    return key;
  }

  /** Whose session this is; empty when it was ended, is too old or was idle for too long. */
  public Optional<String> username(String key) {
    OffsetDateTime now = now();
    Optional<AccountSession> session =
        living(now)
            .filter("s.digest = :digest")
            .query(entities)
            .setParameter("digest", RandomKey.digest(key))
            .getResultStream()
            .findFirst();
    session
        .filter(s -> s.seenAt().isBefore(now.minus(PRECISION)))
        .ifPresent(s -> seen(s.id(), now));
    return session.map(AccountSession::username);
  }

  /** Ends the session of this key. */
  public void end(String key) {
    entities
        .createQuery(
            "update AccountSession s set s.endedAt = :now"
                + " where s.digest = :digest and s.endedAt is null")
        .setParameter("now", now())
        .setParameter("digest", RandomKey.digest(key))
        .executeUpdate();
  }

  /**
   * The sessions of an account that count at this moment, used last first.
   *
   * @param present the key of the one that asks; null when it is none of them
   */
  public List<SessionView> of(long accountId, String present) {
    String digest = present == null ? "" : RandomKey.digest(present);
    return living(now())
        .filter("s.account.id = :account")
        .query(entities)
        .setParameter(ACCOUNT, accountId)
        .getResultStream()
        .map(s -> s.view(digest))
        .toList();
  }

  /** Ends one session of an account; false when it has no such session. */
  public boolean end(long accountId, long sessionId) {
    return entities
            .createQuery(
                "update AccountSession s set s.endedAt = :now"
                    + " where s.id = :id and s.account.id = :account and s.endedAt is null")
            .setParameter("now", now())
            .setParameter("id", sessionId)
            .setParameter(ACCOUNT, accountId)
            .executeUpdate()
        == 1;
  }

  /** Ends every session of an account. */
  public void endAll(long accountId) {
    entities
        .createQuery(
            "update AccountSession s set s.endedAt = :now"
                + " where s.account.id = :account and s.endedAt is null")
        .setParameter("now", now())
        .setParameter(ACCOUNT, accountId)
        .executeUpdate();
  }

  private void seen(long id, OffsetDateTime now) {
    entities
        .createQuery("update AccountSession s set s.seenAt = :now where s.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  private Living living(OffsetDateTime now) {
    return new Living(now.minus(limits.idle()), now.minus(limits.absolute()), "");
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }

  /** A question for sessions that count. */
  private record Living(OffsetDateTime idle, OffsetDateTime absolute, String filter) {

    Living filter(String condition) {
      return new Living(idle, absolute, " and " + condition);
    }

    TypedQuery<AccountSession> query(EntityManager entities) {
      return entities
          .createQuery(
              "select s from AccountSession s where s.endedAt is null and s.seenAt > :idle"
                  + " and s.startedAt > :absolute and s.account.active = true"
                  + filter
                  + " order by s.seenAt desc, s.id desc",
              AccountSession.class)
          .setParameter("idle", idle)
          .setParameter("absolute", absolute);
    }
  }
}
