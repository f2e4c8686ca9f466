package id.teladan.discovery;

import id.teladan.operation.Recurring;
import id.teladan.outbox.OutboxWritten;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Brings the index what changed. A commit wakes it; a timer wakes it too, so that a change whose
 * wake-up was lost waits seconds and not for ever. One run at a time, in steps of one transaction.
 */
@Singleton
@Recurring
@DependsOn("IndexOwner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexFeed {
  private static final Logger LOG = Logger.getLogger(IndexFeed.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private IndexFeedStep step;
  @Inject private IndexOwner owner;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten written) {
    wake();
  }

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void lookAgain() {
    wake();
  }

  /** Has the outbox looked at soon, on another thread. */
  public void wake() {
    again.set(true);
    if (running.compareAndSet(false, true)) {
      executor.submit(this::drain);
    }
  }

  private void drain() {
    try {
      while (again.getAndSet(false)) {
        while (step.applySome(owner.index()) > 0) {
          LOG.fine("a step was applied");
        }
      }
    } catch (EJBException | id.teladan.search.IndexUnavailableException e) {
      LOG.log(Level.WARNING, "The search index could not take what changed; it is tried again", e);
      owner.heal();
    } finally {
      running.set(false);
    }
    if (again.get()) {
      wake();
    }
  }
}
