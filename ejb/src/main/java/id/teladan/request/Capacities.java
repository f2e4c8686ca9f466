package id.teladan.request;

import id.teladan.shared.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.List;

/** The repository of what regions can receive. */
@ApplicationScoped
public class Capacities {
  @Inject private EntityManager entities;

  /** What the region said; unknown where it said nothing. */
  CapacityView of(String regionCode) {
    VisitCapacity found = entities.find(VisitCapacity.class, regionCode);
    return found == null
        ? new CapacityView(regionCode, 0, CapacityContent.UNKNOWN, List.of())
        : found.view();
  }

  /** The row, locked, or a new one. */
  VisitCapacity forChange(String regionCode) {
    VisitCapacity found =
        entities.find(VisitCapacity.class, regionCode, LockModeType.PESSIMISTIC_WRITE);
    return found == null ? new VisitCapacity(regionCode) : found;
  }

  /**
   * @throws ConflictException when somebody else wrote the first row at the same moment
   */
  void keep(VisitCapacity capacity) {
    try {
      if (!entities.contains(capacity)) {
        entities.persist(capacity);
      }
      entities.flush();
    } catch (PersistenceException e) {
      throw new ConflictException("capacity-exists", "somebody else wrote it just now");
    }
  }
}
