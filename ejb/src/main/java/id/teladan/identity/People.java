package id.teladan.identity;

import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The repository of accounts for those who administer them. Knows no permissions. */
@ApplicationScoped
public class People {
  private static final String KIND = "person";

  @Inject private EntityManager entities;

  Page<PersonView> list(PeopleFilter filter, PageRequest page) {
    String from = " from Account a" + filter.where();
    long total =
        filter.bind(entities.createQuery("select count(a)" + from, Long.class)).getSingleResult();
    List<PersonView> items =
        filter
            .bind(
                entities.createQuery(
                    "select a" + from + " order by a.displayName, a.id", Account.class))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(Account::person)
            .toList();
    return new Page<>(items, total, page.page(), page.size());
  }

  Account require(long id) {
    return found(id, entities.find(Account.class, id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Account requireForChange(long id) {
    return found(id, entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * How many others could still administer everything. Their rows are locked in one order, so that
   * two administrators cannot take the role from each other at the same moment.
   */
  long otherAdministrators(long id) {
    return entities
        .createQuery(
            "select a from Account a where a.active = true and a.passwordHash is not null and"
                + " exists (select b from Account b join b.grants g where b.id = a.id and"
                + " g.role = :role) order by a.id",
            Account.class)
        .setParameter("role", Role.ADMINISTRATOR)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(account -> account.id() != id)
        .count();
  }

  void add(Account account) {
    entities.persist(account);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  private static Account found(long id, Account account) {
    if (account == null) {
      throw new NotFoundException(KIND, id);
    }
    return account;
  }
}
