package id.teladan.discovery;

import id.teladan.search.CatalogueIndex;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildReport;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Builds the index anew from the database, in the background, while search goes on. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRebuild {
  private static final Logger LOG = Logger.getLogger(IndexRebuild.class.getName());

  @Resource private ManagedExecutorService executor;
  @Inject private DocumentSources sources;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicLong done = new AtomicLong();

  /** Starts a rebuild unless one runs. */
  public void start(CatalogueIndex index) {
    if (running.compareAndSet(false, true)) {
      done.set(0);
      cancelled.set(false);
      executor.submit(() -> run(index));
    }
  }

  /** Asks a running rebuild to stop; the live index stays as it is. */
  public void cancel() {
    cancelled.set(true);
  }

  /** How many documents the running or the last rebuild has written. */
  public long done() {
    return done.get();
  }

  public boolean isRunning() {
    return running.get();
  }

  private void run(CatalogueIndex index) {
    try {
      RebuildReport report =
          index.rebuild(
              sources::all,
              documents -> {
                done.set(documents);
                return !cancelled.get();
              });
      done.set(report.documents());
      LOG.log(Level.INFO, "The search index was rebuilt: {0}", report);
    } catch (IndexUnavailableException | IllegalStateException | EJBException e) {
      LOG.log(Level.WARNING, "The search index could not be rebuilt", e);
    } finally {
      running.set(false);
    }
  }
}
