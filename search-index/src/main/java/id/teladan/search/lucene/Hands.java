package id.teladan.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Lays documents out and writes them on as many cores as there are, up to four. Whoever hands work
 * over waits while they are behind.
 */
final class Hands implements Closeable {
  private static final int MOST = 4;
  private static final int WAITING = 4;

  /** Work for one thread at a time with its own {@link Documents}. */
  interface Work {
    void with(Documents documents) throws IOException;
  }

  private final Queue<Documents> idle = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Exception> failure = new AtomicReference<>();
  private final Phaser unfinished = new Phaser(1);
  private final ThreadPoolExecutor others;

  Hands() {
    int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    others =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING * threads),
            task -> {
              Thread thread = new Thread(task, "teladan-index-fill");
              thread.setDaemon(true);
              return thread;
            },
            Hands::waitForRoom);
  }

  /** Hands work over; throws what earlier work failed with. */
  void take(Work work) throws IOException {
    rethrow();
    unfinished.register();
    others.execute(() -> run(work));
  }

  private static void waitForRoom(Runnable task, ThreadPoolExecutor executor) {
    try {
      executor.getQueue().put(task);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      task.run();
    }
  }

  private void run(Work work) {
    Documents documents = idle.poll();
    try {
      documents = documents == null ? new Documents() : documents;
      if (failure.get() == null) {
        work.with(documents);
      }
    } catch (IOException | RuntimeException e) {
      failure.compareAndSet(null, e);
    } finally {
      if (documents != null) {
        idle.add(documents);
      }
      unfinished.arriveAndDeregister();
    }
  }

  /** Waits until everything handed over is done. */
  void await() throws IOException {
    unfinished.arriveAndAwaitAdvance();
    rethrow();
  }

  private void rethrow() throws IOException {
    Exception failed = failure.get();
    boolean unwritten =
        failed instanceof IOException
            || failed instanceof UncheckedIOException
            || failed instanceof AlreadyClosedException;
    if (unwritten) {
      throw new IOException("Writing failed", failed);
    }
    if (failed != null) {
      throw new IllegalStateException("Laying a document out failed", failed);
    }
  }

  /** Ends after what is being done; nothing handed over is written after return. */
  @Override
  public void close() {
    failure.compareAndSet(null, new IllegalStateException("No more work is taken"));
    unfinished.arriveAndAwaitAdvance();
    others.shutdown();
  }
}
