package id.teladan.solution;

import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The repository of changes of many. */
@ApplicationScoped
public class BulkChanges {
  @Inject private EntityManager entities;

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  BulkView view(long id) {
    BulkChange found = entities.find(BulkChange.class, id);
    if (found == null) {
      throw new NotFoundException("bulk-change", id);
    }
    return found.view(rows(id).stream().map(BulkRow::view).toList());
  }

  BulkChange forChange(long id) {
    BulkChange found = entities.find(BulkChange.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFoundException("bulk-change", id);
    }
    return found;
  }

  BulkRow row(long id) {
    return entities.find(BulkRow.class, id);
  }

  List<BulkRow> rows(long bulkId) {
    return entities
        .createQuery("select r from BulkRow r where r.bulkId = :bulk order by r.id", BulkRow.class)
        .setParameter("bulk", bulkId)
        .getResultList();
  }

  /** The latest ones, with their rows. */
  List<BulkView> latest(int limit) {
    return entities
        .createQuery("select b from BulkChange b order by b.id desc", BulkChange.class)
        .setMaxResults(limit)
        .getResultStream()
        .map(each -> each.view(rows(each.id()).stream().map(BulkRow::view).toList()))
        .toList();
  }
}
