package id.teladan.audit;

import id.teladan.operation.Recurring;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals deeds a few seconds after they were done, so that no write waits for another, and looks at
 * the whole chain each night. What is changed within these seconds is not noticed.
 */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealing {
  private static final Logger LOG = Logger.getLogger(AuditSealing.class.getName());

  @Inject private AuditSeals seals;
  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void seal() {
    if (!busy.compareAndSet(false, true)) {
      return;
    }
    try {
      int sealed = seals.seal();
      while (sealed > 0) {
        sealed = seals.seal();
      }
    } catch (EJBException e) {
      LOG.log(Level.INFO, "Deeds could not be sealed now and are tried again", e);
    } finally {
      busy.set(false);
    }
  }

  @Schedule(hour = "2", minute = "40", timezone = "Asia/Jakarta", persistent = false)
  void check() {
    AuditChainView found = seals.check();
    LOG.log(
        found.intact() ? Level.INFO : Level.SEVERE,
        "The record of deeds is {0}: {1} sealed, first broken {2}, head {3}",
        new Object[] {
          found.intact() ? "intact" : "BROKEN", found.sealed(), found.firstBroken(), found.head()
        });
  }
}
