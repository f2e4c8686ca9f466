package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people were called before, and which names they chose themselves. A name that somebody else
 * gave them is theirs at once; one they chose is theirs after a month. Before that it could have
 * been chosen to be taken out of the texts of others.
 */
@ApplicationScoped
public class KnownNames {
  static final Duration PROVEN_AFTER = Duration.ofDays(30);

  @Inject private EntityManager entities;
  @Inject private CurrentCaller caller;

  /** Keeps what a change of an account means for its names. */
  void changed(PersonView before, PersonView after) {
    long id = after.id();
    boolean byOwner = id == caller.get().accountId();
    Set<String> old = names(before);
    names(after).stream()
        .filter(name -> !old.contains(name) || !byOwner)
        .forEach(name -> add(id, name, byOwner));
    // Those it had until now came from whoever made the account, unless a row says otherwise.
    old.stream().filter(name -> find(id, name).isEmpty()).forEach(name -> insert(id, name, false));
  }

  /** The same where the owner changed nothing but the mail address. */
  void changedOwnMail(long accountId, String before, String after) {
    if (before != null && find(accountId, before).isEmpty()) {
      insert(accountId, before, false);
    }
    if (after != null && !after.equals(before)) {
      add(accountId, after, true);
    }
  }

  /** Every name that was ever written down for this account. */
  Set<String> of(long accountId) {
    return rows(accountId).map(row -> (String) row[0]).collect(Collectors.toSet());
  }

  /** Those that may have been chosen for what they mean to others. */
  Set<String> unproven(long accountId) {
    List<?> names =
        entities
            .createNativeQuery(
                "select name from account_name where account_id = ?1 and own = true"
                    + " and since > ?2")
            .setParameter(1, accountId)
            .setParameter(2, now().minus(PROVEN_AFTER))
            .getResultList();
    return names.stream().map(String::valueOf).collect(Collectors.toSet());
  }

  void forget(long accountId) {
    entities
        .createNativeQuery("delete from account_name where account_id = ?1")
        .setParameter(1, accountId)
        .executeUpdate();
  }

  private void add(long id, String name, boolean byOwner) {
    List<Boolean> known = find(id, name);
    if (known.isEmpty()) {
      insert(id, name, byOwner);
    } else if (known.contains(Boolean.TRUE) && !byOwner) {
      entities
          .createNativeQuery(
              "update account_name set own = false where account_id = ?1 and name = ?2")
          .setParameter(1, id)
          .setParameter(2, name)
          .executeUpdate();
    }
  }

  private void insert(long id, String name, boolean own) {
    entities
        .createNativeQuery(
            "insert into account_name (account_id, name, own, since) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id)
        .setParameter(2, name)
        .setParameter(3, own)
        .setParameter(4, now())
        .executeUpdate();
  }

  private List<Boolean> find(long id, String name) {
    return rows(id).filter(row -> row[0].equals(name)).map(row -> (Boolean) row[1]).toList();
  }

  private Stream<Object[]> rows(long id) {
    List<?> found =
        entities
            .createNativeQuery("select name, own from account_name where account_id = ?1")
            .setParameter(1, id)
            .getResultList();
    return found.stream().map(Object[].class::cast);
  }

  private static Set<String> names(PersonView person) {
    return Stream.of(person.getDisplayName(), person.getEmail())
        .filter(Objects::nonNull)
        .filter(name -> !name.isBlank())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static OffsetDateTime now() {
    return OffsetDateTime.now(ZoneOffset.UTC);
  }
}
