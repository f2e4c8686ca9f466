package id.teladan.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Where a use case says, inside its transaction, that an object's search document is out of date.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
  @PersistenceContext private EntityManager entities;
  @Inject private Event<OutboxWritten> written;

  /**
   * @param kind the object's table, for example {@code solution}
   */
  public void changed(String kind, long objectId) {
    entities.persist(new OutboxTask(kind, objectId));
    written.fire(new OutboxWritten());
  }
}
