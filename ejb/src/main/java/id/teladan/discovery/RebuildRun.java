package id.teladan.discovery;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildReport;
import jakarta.ejb.EJBException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** One rebuild: how far it is, the wish to stop it, and how it ended. */
final class RebuildRun {
  private static final Logger LOG = Logger.getLogger(RebuildRun.class.getName());

  private final long number;
  private final Instant startedAt = Instant.now();
  private final AtomicLong done = new AtomicLong();
  private volatile long expected;
  private volatile boolean cancelled;
  private volatile RebuildProgress ended;

  RebuildRun(long number) {
    this.number = number;
  }

  /** Asks it to stop; the live index then stays as it is. */
  void cancel() {
    cancelled = true;
  }

  RebuildProgress progress() {
    RebuildProgress last = ended;
    return last == null ? progress(WorkState.RUNNING, null, null) : last;
  }

  /** Does it, in this thread. Never throws: the progress says how it ended. */
  void run(CatalogueIndex index, DocumentSources sources) {
    try {
      expected = sources.count();
      RebuildReport report = index.rebuild(() -> watched(sources.all()), n -> !cancelled);
      end(report.cancelled() ? WorkState.CANCELLED : WorkState.DONE, null);
      LOG.log(Level.INFO, "The search index was rebuilt: {0}", report);
    } catch (IndexUnavailableException | IllegalStateException | EJBException e) {
      end(WorkState.FAILED, e.toString());
      LOG.log(Level.WARNING, "The search index could not be rebuilt", e);
    } finally {
      if (ended == null) {
        end(WorkState.FAILED, null);
      }
    }
  }

  /**
   * Counts each document, and ends early when it is to stop: the index asks once more at the end
   * and then throws away what it has.
   */
  private Stream<CatalogueDocument> watched(Stream<CatalogueDocument> all) {
    return all.takeWhile(document -> !cancelled).peek(document -> done.incrementAndGet());
  }

  private void end(WorkState state, String problem) {
    ended = progress(state, Instant.now(), problem);
  }

  private RebuildProgress progress(WorkState state, Instant finishedAt, String problem) {
    return new RebuildProgress(number, state, done.get(), expected, startedAt, finishedAt, problem);
  }
}
