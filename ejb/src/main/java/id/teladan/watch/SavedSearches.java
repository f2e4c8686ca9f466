package id.teladan.watch;

import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The repository of saved searches. */
@ApplicationScoped
public class SavedSearches {
  @Inject private EntityManager entities;

  /**
   * @throws NotFoundException unless this account has it
   */
  SavedSearch require(long accountId, long id) {
    SavedSearch found = entities.find(SavedSearch.class, id);
    if (found == null || found.accountId() != accountId) {
      throw new NotFoundException("saved-search", id);
    }
    return found;
  }

  void add(SavedSearch search) {
    entities.persist(search);
    entities.flush();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void remove(SavedSearch search) {
    entities.remove(search);
  }

  long count(long accountId) {
    return entities
        .createQuery("select count(s) from SavedSearch s where s.accountId = :account", Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  /** By name. */
  Page<SavedSearchView> of(long accountId, PageRequest page) {
    List<SavedSearchView> items =
        entities
            .createQuery(
                "select s from SavedSearch s where s.accountId = :account order by s.name, s.id",
                SavedSearch.class)
            .setParameter("account", accountId)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(SavedSearch::view)
            .toList();
    return new Page<>(items, count(accountId), page.page(), page.size());
  }

  /** All that were saved until then, whoever's. */
  List<SavedSearch> savedUntil(Instant moment) {
    return entities
        .createQuery(
            "select s from SavedSearch s where s.createdAt <= :moment order by s.id",
            SavedSearch.class)
        .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
        .getResultList();
  }

  Optional<SavedSearchView> byToken(String token) {
    return entities
        .createQuery("select s from SavedSearch s where s.feedToken = :token", SavedSearch.class)
        .setParameter("token", token)
        .getResultStream()
        .map(SavedSearch::view)
        .findFirst();
  }
}
