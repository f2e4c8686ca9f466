package id.teladan.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The repository of drafts; every one belongs to one account. */
@ApplicationScoped
public class SolutionDrafts {
  @Inject private EntityManager entities;

  Optional<SolutionDraft> find(long accountId, String key) {
    return entities
        .createQuery(
            "select d from SolutionDraft d where d.accountId = :account and d.key = :key",
            SolutionDraft.class)
        .setParameter("account", accountId)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /** All of a person, kept last first. */
  List<DraftView> of(long accountId, int limit) {
    return entities
        .createQuery(
            "select d from SolutionDraft d where d.accountId = :account"
                + " order by d.savedAt desc, d.id desc",
            SolutionDraft.class)
        .setParameter("account", accountId)
        .setMaxResults(limit)
        .getResultStream()
        .map(SolutionDraft::view)
        .toList();
  }

  Optional<DraftView> latest(long accountId, long solutionId) {
    return entities
        .createQuery(
            "select d from SolutionDraft d where d.accountId = :account"
                + " and d.solutionId = :solution order by d.savedAt desc, d.id desc",
            SolutionDraft.class)
        .setParameter("account", accountId)
        .setParameter("solution", solutionId)
        .setMaxResults(1)
        .getResultStream()
        .map(SolutionDraft::view)
        .findFirst();
  }

  SolutionDraft save(SolutionDraft draft) {
    entities.persist(draft);
    entities.flush();
    return draft;
  }

  void remove(SolutionDraft draft) {
    entities.remove(draft);
  }
}
