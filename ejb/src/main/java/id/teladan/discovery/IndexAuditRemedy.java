package id.teladan.discovery;

import id.teladan.outbox.OutboxClaims;
import id.teladan.search.CatalogueIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** How an audit repairs: through the outbox like every change, and by a rebuild at last. */
@ApplicationScoped
public class IndexAuditRemedy {
  private static final int STEP = 500;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  @Inject private IndexRepairStep repair;
  @Inject private IndexFeedStep feed;
  @Inject private IndexRebuild rebuild;
  @Inject private OutboxClaims outbox;

  AuditRun.Remedy on(CatalogueIndex index) {
    return new AuditRun.Remedy() {
      @Override
      public void bringAgain(List<Difference> differences) {
        for (int from = 0; from < differences.size(); from += STEP) {
          repair.bringAgain(differences.subList(from, Math.min(from + STEP, differences.size())));
        }
        settle(index, differences);
      }

      @Override
      public void rebuild() {
        rebuild.startAndWait(index);
      }
    };
  }

  /** Returns when none of them waits any more: the feed may hold some rows at this moment. */
  private void settle(CatalogueIndex index, List<Difference> differences) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (differences.stream().anyMatch(this::waits) && System.nanoTime() < end) {
      if (feed.applySome(index) == 0) {
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  private boolean waits(Difference difference) {
    return outbox.waits(Comparison.kind(difference.key()), Comparison.id(difference.key()));
  }
}
