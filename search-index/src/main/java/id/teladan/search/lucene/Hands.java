package id.teladan.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * Lay documents out and write them on as many cores as there are, up to four. Whoever hands work
 * over waits while they are behind.
 */
final class Hands implements Closeable {
  private static final int MOST = 4;
  private static final int WAITING = 4;

  /** The share of the heap that waiting documents may take, and what one word of them takes. */
  private static final int SHARE = 4;

  private static final int BYTES = 32;

  /** So many words fill a segment of fair size, however large the heap. */
  private static final long MOST_WORDS = 8_000_000;

  /** Work for one thread at a time. */
  interface Work {
    void with(Hand hand) throws IOException;
  }

  private final Generation generation;
  private final int words;
  private final Queue<Hand> idle = new ConcurrentLinkedQueue<>();
  private final List<Hand> all = new CopyOnWriteArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Phaser unfinished = new Phaser(1);
  private final ThreadPoolExecutor others;

  Hands(Generation generation) {
    this.generation = generation;
    int threads = Math.min(MOST, Runtime.getRuntime().availableProcessors());
    words = (int) Math.min(MOST_WORDS, Runtime.getRuntime().maxMemory() / SHARE / BYTES / threads);
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
    Hand hand = idle.poll();
    try {
      hand = hand == null ? another() : hand;
      if (failure.get() == null) {
        work.with(hand);
      }
    } catch (IOException | RuntimeException | Error e) {
      // An index that lacks what an error took must never serve.
      failure.compareAndSet(null, e);
    } finally {
      if (hand != null) {
        idle.add(hand);
      }
      unfinished.arriveAndDeregister();
    }
  }

  private Hand another() {
    Hand hand = new Hand(generation, words);
    all.add(hand);
    return hand;
  }

  /** Writes what waits with one of these keys. */
  void write(Collection<String> keys) throws IOException {
    for (Hand hand : all) {
      if (hand.holds(keys)) {
        hand.write();
      }
    }
  }

  /** Writes everything; all is done after. */
  void finish() throws IOException {
    await();
    for (Hand hand : all) {
      take(taken -> hand.write());
    }
    await();
  }

  /** Waits until everything handed over is done. */
  void await() throws IOException {
    unfinished.arriveAndAwaitAdvance();
    rethrow();
  }

  private void rethrow() throws IOException {
    Throwable failed = failure.get();
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
