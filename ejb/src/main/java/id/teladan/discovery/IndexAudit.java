package id.teladan.discovery;

import id.teladan.operation.Recurring;
import id.teladan.outbox.OutboxClaims;
import id.teladan.search.CatalogueIndex;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Compares index and database on request and each night, and repairs what differs. */
@Singleton
@Recurring
@DependsOn("IndexOwner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexAudit {
  @Resource private ManagedExecutorService executor;
  @Inject private DocumentSources sources;
  @Inject private OutboxClaims outbox;
  @Inject private IndexAuditRemedy remedy;
  @Inject private IndexOwner owner;
  private AuditRun latest;
  private long started;

  /**
   * Starts an audit in the background.
   *
   * @param repair whether it may repair
   * @return false when one runs already
   */
  public boolean start(boolean repair) {
    CatalogueIndex index = owner.index();
    Optional<AuditRun> run = begin(index);
    run.ifPresent(r -> executor.submit(() -> r.run(repair ? remedy.on(index) : null)));
    return run.isPresent();
  }

  @Schedule(hour = "2", minute = "30", timezone = "Asia/Jakarta", persistent = false)
  void nightly() {
    start(true);
  }

  /** The running or the last audit. */
  public synchronized IndexAuditReport report() {
    return latest == null ? IndexAuditReport.NONE : latest.report();
  }

  private synchronized Optional<AuditRun> begin(CatalogueIndex index) {
    if (report().isRunning()) {
      return Optional.empty();
    }
    started++;
    List<DocumentSource> all = sources.list();
    latest = new AuditRun(started, new Comparison(index, all, outbox::waits));
    return Optional.of(latest);
  }
}
