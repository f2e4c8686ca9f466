package id.teladan.discovery;

import id.teladan.search.CatalogueIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How an audit repairs: through the outbox like every change, and by a rebuild at last. */
@ApplicationScoped
public class IndexAuditRemedy {
  private static final int STEP = 500;

  @Inject private IndexRepairStep repair;
  @Inject private IndexFeedStep feed;
  @Inject private IndexRebuild rebuild;

  AuditRun.Remedy on(CatalogueIndex index) {
    return new AuditRun.Remedy() {
      @Override
      public void bringAgain(List<Difference> differences) {
        for (int from = 0; from < differences.size(); from += STEP) {
          repair.bringAgain(differences.subList(from, Math.min(from + STEP, differences.size())));
        }
        int settled;
        do {
          settled = feed.applySome(index);
        } while (settled > 0);
      }

      @Override
      public void rebuild() {
        rebuild.startAndWait(index);
      }
    };
  }
}
