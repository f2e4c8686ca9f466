package id.teladan.identity;

import id.teladan.audit.Audit;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the account of somebody whom the provider of single sign-on vouches for. The first time by
 * the mail address that the provider has verified, when exactly one account has it; from then on by
 * the provider's own number, which is never given to anybody else.
 */
@Stateless
public class ProviderSignIn {
  @PersistenceContext private EntityManager entities;
  @Inject private SignInTrail trail;
  @Inject private Audit audit;

  /** The name of the account; empty when nobody here belongs to that person. */
  public Optional<String> username(Vouched person) {
    Optional<Account> account = linked(person).or(() -> link(person));
    account.ifPresentOrElse(a -> trail.keep(a.username(), true), () -> trail.keep("", false));
    return account.map(Account::username);
  }

  private Optional<Account> linked(Vouched person) {
    List<?> ids =
        entities
            .createNativeQuery(
                "select account_id from account_identity where issuer = ?1 and subject = ?2")
            .setParameter(1, person.issuer())
            .setParameter(2, person.subject())
            .getResultList();
    return ids.stream()
        .map(id -> entities.find(Account.class, ((Number) id).longValue()))
        .filter(Account::isActive)
        .findFirst();
  }

  private Optional<Account> link(Vouched person) {
    if (person.email() == null) {
      return Optional.empty();
    }
    List<Account> candidates =
        entities
            .createQuery(
                "select a from Account a where a.active = true and lower(a.email) = :email",
                Account.class)
            .setParameter("email", person.email().toLowerCase(Locale.ROOT))
            .setMaxResults(2)
            .getResultList();
    if (candidates.size() != 1 || isLinked(candidates.get(0), person.issuer())) {
      return Optional.empty();
    }
    Account account = candidates.get(0);
    entities
        .createNativeQuery(
            "insert into account_identity (issuer, subject, account_id, linked_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, person.issuer())
        .setParameter(2, person.subject())
        .setParameter(3, account.id())
        .setParameter(4, OffsetDateTime.now(ZoneOffset.UTC))
        .executeUpdate();
    audit.record("account.provider", PeopleEditing.KIND, account.id(), null, person.issuer());
    return Optional.of(account);
  }

  /** A second person with the same address must not come into the account of the first. */
  private boolean isLinked(Account account, String issuer) {
    Number links =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from account_identity where account_id = ?1 and issuer = ?2")
                .setParameter(1, account.id())
                .setParameter(2, issuer)
                .getSingleResult();
    return links.longValue() > 0;
  }

  /**
   * Somebody as the provider names them.
   *
   * @param email null unless the provider has verified it
   */
  public record Vouched(String issuer, String subject, String email) {
    /** Never who it is. */
    @Override
    public String toString() {
      return "Vouched[" + issuer + "]";
    }
  }
}
