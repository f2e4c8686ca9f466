package id.teladan.discovery;

import id.teladan.search.CatalogueIndex;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;

/** Builds the index anew from the database while search goes on; one rebuild at a time. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexRebuild {
  @Resource private ManagedExecutorService executor;
  @Inject private DocumentSources sources;
  private RebuildRun latest;
  private long started;

  /**
   * Starts a rebuild in the background.
   *
   * @return false when one runs already
   */
  public boolean start(CatalogueIndex index) {
    Optional<RebuildRun> run = begin();
    run.ifPresent(r -> executor.submit(() -> r.run(index, sources)));
    return run.isPresent();
  }

  /**
   * Rebuilds in this thread.
   *
   * @return false when one runs already
   */
  public boolean startAndWait(CatalogueIndex index) {
    Optional<RebuildRun> run = begin();
    run.ifPresent(r -> r.run(index, sources));
    return run.isPresent();
  }

  /**
   * Asks the running rebuild to stop; the live index stays as it is.
   *
   * @return false when none runs
   */
  public synchronized boolean cancel() {
    if (!progress().isRunning()) {
      return false;
    }
    latest.cancel();
    return true;
  }

  /** The running or the last rebuild. */
  public synchronized RebuildProgress progress() {
    return latest == null ? RebuildProgress.NONE : latest.progress();
  }

  private synchronized Optional<RebuildRun> begin() {
    if (progress().isRunning()) {
      return Optional.empty();
    }
    started++;
    latest = new RebuildRun(started);
    return Optional.of(latest);
  }
}
