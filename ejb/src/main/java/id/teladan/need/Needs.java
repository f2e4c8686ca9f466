package id.teladan.need;

import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The repository of needs and their answers. Knows no permissions: its callers do. */
@ApplicationScoped
public class Needs {
  @Inject private EntityManager entities;

  Need require(long id) {
    return found(id, entities.find(Need.class, id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Need requireForChange(long id) {
    return found(id, entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Need found(long id, Need need) {
    if (need == null) {
      throw new NotFoundException("need", id);
    }
    return need;
  }

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void remove(Need need) {
    entities
        .createQuery("delete from NeedAnswer a where a.needId = :id")
        .setParameter("id", need.view().id())
        .executeUpdate();
    entities.remove(need);
  }

  /**
   * @throws ConflictException when somebody named the solution already; the need must be locked
   */
  void requireNewAnswer(long needId, long solutionId) {
    if (answers(needId).stream().anyMatch(a -> a.solutionId() == solutionId)) {
      throw new ConflictException(
          "already-answered", FieldError.of("solutionId", "already-answered"));
    }
  }

  /** In the order in which they came. */
  List<NeedAnswer> answers(long needId) {
    return entities
        .createQuery(
            "select a from NeedAnswer a where a.needId = :id order by a.createdAt, a.id",
            NeedAnswer.class)
        .setParameter("id", needId)
        .getResultList();
  }

  /** Changed lately first. */
  Page<NeedView> list(NeedFilter filter, PageRequest page) {
    StringBuilder where = new StringBuilder(" from Need n where 1 = 1");
    where.append(filter.regions().isEmpty() ? "" : " and n.regionCode in :regions");
    where.append(filter.affairs().isEmpty() ? "" : " and n.affair in :affairs");
    where.append(filter.statuses().isEmpty() ? "" : " and n.status in :statuses");
    List<NeedView> items =
        bound("select n" + where + " order by n.updatedAt desc, n.id desc", filter, Need.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(Need::view)
            .toList();
    long total = bound("select count(n)" + where, filter, Long.class).getSingleResult();
    return new Page<>(items, total, page.page(), page.size());
  }

  /** Those that nobody closed, written until then. */
  List<NeedView> waitingSince(Instant moment) {
    return entities
        .createQuery(
            "select n from Need n where n.status <> :closed and n.createdAt <= :moment"
                + " order by n.id",
            Need.class)
        .setParameter("closed", NeedStatus.CLOSED)
        .setParameter("moment", moment.atOffset(ZoneOffset.UTC))
        .getResultStream()
        .map(Need::view)
        .toList();
  }

  private <T> TypedQuery<T> bound(String jpql, NeedFilter filter, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(jpql, type);
    if (!filter.regions().isEmpty()) {
      query.setParameter("regions", filter.regions());
    }
    if (!filter.affairs().isEmpty()) {
      query.setParameter("affairs", filter.affairs());
    }
    if (!filter.statuses().isEmpty()) {
      query.setParameter("statuses", filter.statuses());
    }
    return query;
  }
}
