package id.teladan.discovery;

import id.teladan.operation.Recurring;
import id.teladan.search.IndexUnavailableException;
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

/** Gives the index the new thesaurus right after a change; tries again when that failed. */
@Singleton
@Recurring
@DependsOn("IndexOwner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ThesaurusFeed {
  private static final Logger LOG = Logger.getLogger(ThesaurusFeed.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private ThesaurusSource source;
  @Inject private IndexOwner owner;
  private final AtomicBoolean due = new AtomicBoolean();

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ThesaurusWritten now) {
    due.set(true);
    executor.submit(this::bring);
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void lookAgain() {
    bring();
  }

  /** One at a time, so that an older thesaurus never overtakes a newer one. */
  private synchronized void bring() {
    if (due.getAndSet(false)) {
      try {
        owner.index().useThesaurus(source.thesaurus());
      } catch (EJBException | IndexUnavailableException e) {
        due.set(true);
        LOG.log(Level.WARNING, "The index could not take the new thesaurus; it is tried again", e);
      }
    }
  }
}
