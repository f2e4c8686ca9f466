package id.teladan.search.lucene;

import id.teladan.search.AlsoSearched;
import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.CatalogueSearch;
import id.teladan.search.IndexState;
import id.teladan.search.IndexState.Health;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.RebuildReport;
import id.teladan.search.RebuildWatch;
import id.teladan.search.Suggestion;
import id.teladan.search.Thesaurus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/** The life of an index: opening, changing, rebuilding beside the live generation, closing. */
final class LuceneIndex implements CatalogueIndex {
  private final Store store;
  private final Segments segments = new Segments();
  private final LuceneSearch search = new LuceneSearch(this::serving, segments);
  private final ReentrantLock changes = new ReentrantLock();
  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private volatile Generation live;
  private volatile Rebuild pending;
  private volatile String problem;
  private volatile boolean closed;

  LuceneIndex(Store store) {
    this.store = store;
    Opening opening = Opening.open(store, segments);
    live = opening.generation();
    problem = opening.problem();
  }

  private Generation serving() {
    Generation generation = live;
    if (closed) {
      throw new IndexUnavailableException("The search index is closed");
    }
    if (generation == null) {
      throw new IndexUnavailableException(problem);
    }
    return generation;
  }

  @Override
  public CatalogueSearch search() {
    return search;
  }

  @Override
  public void apply(Batch batch) {
    changes.lock();
    try {
      Generation generation = serving();
      generation.write(batch);
      // Found before it is durable: whoever asks need not wait for the disk, whoever applies does.
      generation.refresh();
      generation.commit();
      if (pending != null) {
        pending.apply(batch);
      }
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      failed(e);
      throw new IndexUnavailableException("The search index could not be written", e);
    } finally {
      changes.unlock();
    }
  }

  /** A writer that met a fatal error has closed itself: nothing but a rebuild helps. */
  private void failed(Exception e) {
    Generation generation = live;
    if (generation != null && generation.broken()) {
      problem = "Writing failed: " + e;
      live = null;
      IOUtils.closeWhileHandlingException(generation);
    }
  }

  @Override
  public RebuildReport rebuild(Supplier<Stream<CatalogueDocument>> documents, RebuildWatch watch) {
    if (closed) {
      throw new IndexUnavailableException("The search index is closed");
    }
    if (!rebuilding.compareAndSet(false, true)) {
      throw new IllegalStateException("A rebuild is running");
    }
    long began = System.nanoTime();
    Rebuild rebuild = null;
    boolean swapped = false;
    try {
      rebuild = begin();
      boolean complete = rebuild.fill(documents, done -> watch.progress(done) && !closed);
      swapped = complete && swap(rebuild);
      return rebuild.report(!swapped, serves(), began);
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw new IndexUnavailableException("The search index could not be rebuilt", e);
    } finally {
      end(rebuild, swapped);
    }
  }

  private Rebuild begin() throws IOException {
    changes.lock();
    try {
      long number = store.next();
      Rebuild rebuild = new Rebuild(new Generation(number, store.open(number), segments));
      pending = rebuild;
      return rebuild;
    } finally {
      changes.unlock();
    }
  }

  private boolean swap(Rebuild rebuild) throws IOException {
    changes.lock();
    try {
      if (closed) {
        return false;
      }
      Generation next = rebuild.finish();
      store.publish(next.number);
      Generation old = live;
      live = next;
      problem = null;
      pending = null;
      if (old != null) {
        old.close();
      }
      store.removeAllBut(next.number);
      next.tidy();
      return true;
    } finally {
      changes.unlock();
    }
  }

  private void end(Rebuild rebuild, boolean swapped) {
    changes.lock();
    try {
      pending = null;
      if (rebuild != null && !swapped && rebuild.generation() != live) {
        IOUtils.closeWhileHandlingException(rebuild.generation());
        if (!closed && live != null) {
          store.removeAllBut(live.number);
        }
      }
    } catch (IOException e) {
      problem = live == null ? "A rebuild failed: " + e : null;
    } finally {
      rebuilding.set(false);
      changes.unlock();
    }
  }

  private long serves() {
    Generation generation = live;
    return generation == null ? 0 : generation.number;
  }

  @Override
  public IndexState state() {
    Generation generation = live;
    if (closed) {
      return new IndexState(Health.CLOSED, 0, 0, false, "The search index is closed");
    }
    if (generation == null) {
      return new IndexState(Health.DAMAGED, 0, 0, rebuilding.get(), problem);
    }
    try {
      Health health = generation.filled() ? Health.HEALTHY : Health.NEW;
      return new IndexState(health, generation.size(), generation.number, rebuilding.get(), null);
    } catch (IOException | AlreadyClosedException e) {
      return generation == live && !closed
          ? new IndexState(Health.DAMAGED, 0, generation.number, rebuilding.get(), e.toString())
          : state();
    }
  }

  @Override
  public void versions(ObjLongConsumer<String> visitor) {
    try {
      serving().versions(visitor);
    } catch (IOException | AlreadyClosedException e) {
      throw new IndexUnavailableException("The search index cannot be read", e);
    }
  }

  @Override
  public void useThesaurus(Thesaurus thesaurus) {
    search.use(thesaurus);
  }

  @Override
  public Thesaurus thesaurus() {
    return search.thesaurus();
  }

  @Override
  public List<AlsoSearched> alsoSearched(Thesaurus thesaurus, String q) {
    return new Meanings(thesaurus).alsoSearched(q);
  }

  @Override
  public void usePhrases(List<Suggestion> phrases) {
    search.use(phrases);
  }

  /** References to the serving reader beside the index's own; 0 when every search gave back. */
  int heldReferences() {
    Generation generation = live;
    return generation == null ? 0 : generation.heldReferences();
  }

  @Override
  public void close() {
    changes.lock();
    try {
      if (closed) {
        return;
      }
      closed = true;
      IOUtils.close(live, store);
    } catch (IOException e) {
      throw new IndexUnavailableException("The search index could not be closed", e);
    } finally {
      changes.unlock();
    }
  }
}
