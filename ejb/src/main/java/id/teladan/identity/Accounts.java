package id.teladan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of accounts. */
@ApplicationScoped
public class Accounts {
  @Inject private EntityManager entities;
  @Inject private SecondFactorRule secondFactor;

  /**
   * The active account of this name with its roles, as a caller; without those that wait for a
   * second factor.
   */
  public Optional<Caller> caller(String username) {
    return find(username).map(secondFactor::caller);
  }

  /** The account with its roles, as a caller, unless it was closed. */
  Optional<Caller> activeCaller(long accountId) {
    return entities
        .createQuery("select a from Account a where a.id = :id and a.active = true", Account.class)
        .setParameter("id", accountId)
        .getResultStream()
        .findFirst()
        .map(Account::caller);
  }

  /** Whether nobody can sign in yet. */
  public boolean isEmpty() {
    return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult()
        == 0;
  }

  /** The display name of an account, for showing who wrote something. */
  public String displayName(long accountId) {
    return entities
        .createQuery("select a.displayName from Account a where a.id = :id", String.class)
        .setParameter("id", accountId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** The active accounts of a region, by display name: whom a coordinator may put into a team. */
  public List<Caller> membersOf(String regionCode) {
    return entities
        .createQuery(
            "select a from Account a where a.active = true and a.regionCode = :region"
                + " order by a.displayName",
            Account.class)
        .setParameter("region", regionCode)
        .getResultStream()
        .map(Account::caller)
        .toList();
  }

  /** The active accounts with a granted role that has this action, for whatever region. */
  public List<Caller> holders(Action action) {
    List<Role> roles =
        Arrays.stream(Role.values())
            .filter(role -> RoleTable.scope(role, action) != Scope.NONE)
            .toList();
    return entities
        .createQuery(
            "select distinct a from Account a join a.grants g"
                + " where a.active = true and g.role in :roles",
            Account.class)
        .setParameter("roles", roles)
        .getResultStream()
        .map(Account::caller)
        .toList();
  }

  /** These accounts, active or not, for showing who they are; in no particular order. */
  public List<Caller> callers(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery("select a from Account a where a.id in :ids", Account.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Account::caller)
        .toList();
  }

  /** Where an active account reads mail; empty when it gave no address. */
  public Optional<MailAddress> mailAddress(long accountId) {
    return entities
        .createQuery(
            "select a from Account a where a.id = :id and a.active = true"
                + " and a.email is not null",
            Account.class)
        .setParameter("id", accountId)
        .getResultStream()
        .map(Account::mailAddress)
        .findFirst();
  }

  void setMailAddress(long accountId, String address, String language) {
    entities.find(Account.class, accountId).readsMailAt(address, language);
  }

  Optional<Account> find(String username) {
    return entities
        .createQuery(
            "select a from Account a where a.username = :name and a.active = true", Account.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst();
  }

  /** Whether any account, active or not, has this name. */
  boolean isTaken(String username) {
    return entities
            .createQuery("select count(a) from Account a where a.username = :name", Long.class)
            .setParameter("name", username)
            .getSingleResult()
        > 0;
  }

  void add(Account account) {
    entities.persist(account);
  }
}
