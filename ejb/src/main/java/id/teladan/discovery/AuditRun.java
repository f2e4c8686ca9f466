package id.teladan.discovery;

import id.teladan.search.IndexUnavailableException;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One audit: compares, and repairs when it is to. */
final class AuditRun {
  private static final Logger LOG = Logger.getLogger(AuditRun.class.getName());
  private static final int SHOWN = 100;

  /** What an audit may do about differences. */
  interface Remedy {
    /** Brings these entries to the index once more. */
    void bringAgain(List<Difference> differences);

    /** Builds the index anew, and returns when that is done. */
    void rebuild();
  }

  private final long number;
  private final Comparison comparison;
  private final Instant startedAt = Instant.now();
  private volatile IndexAuditReport ended;

  AuditRun(long number, Comparison comparison) {
    this.number = number;
    this.comparison = comparison;
  }

  IndexAuditReport report() {
    IndexAuditReport last = ended;
    if (last != null) {
      return last;
    }
    IndexAuditReport none = IndexAuditReport.NONE;
    return report(WorkState.RUNNING, null, none.differences(), none.repair(), 0, null);
  }

  /**
   * Does it, in this thread. Never throws: the report says how it ended.
   *
   * @param remedy null when it is only to look
   */
  void run(Remedy remedy) {
    try {
      List<Difference> found = comparison.differences();
      IndexAuditReport.Repair repair = IndexAuditReport.Repair.NONE;
      List<Difference> left = found;
      if (remedy != null && !left.isEmpty()) {
        repair = IndexAuditReport.Repair.ENTRIES;
        remedy.bringAgain(left);
        left = stillDiffering(found);
        if (!left.isEmpty()) {
          // The index believes to be ahead of the database: only a new one knows better.
          repair = IndexAuditReport.Repair.REBUILD;
          remedy.rebuild();
          left = stillDiffering(found);
        }
      }
      ended = report(WorkState.DONE, Instant.now(), found, repair, left.size(), null);
      Level level = left.isEmpty() && found.isEmpty() ? Level.INFO : Level.WARNING;
      LOG.log(
          level,
          "The search index was compared with the database: {0} entries, {1} differed, {2} remain",
          new Object[] {comparison.checked(), found.size(), left.size()});
    } catch (IndexUnavailableException | EJBException e) {
      LOG.log(Level.WARNING, "The search index could not be compared with the database", e);
      ended = failed(e.toString());
    } finally {
      if (ended == null) {
        ended = failed(null);
      }
    }
  }

  private List<Difference> stillDiffering(List<Difference> found) {
    return comparison.confirmed(found.stream().map(Difference::key).toList());
  }

  private IndexAuditReport failed(String problem) {
    IndexAuditReport none = IndexAuditReport.NONE;
    return report(WorkState.FAILED, Instant.now(), none.differences(), none.repair(), 0, problem);
  }

  private IndexAuditReport report(
      WorkState state,
      Instant finishedAt,
      List<Difference> found,
      IndexAuditReport.Repair repair,
      int remaining,
      String problem) {
    return new IndexAuditReport(
        number,
        state,
        startedAt,
        finishedAt,
        comparison.checked(),
        found.size(),
        found.subList(0, Math.min(SHOWN, found.size())),
        repair,
        remaining,
        problem);
  }
}
