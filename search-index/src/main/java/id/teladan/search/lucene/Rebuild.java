package id.teladan.search.lucene;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.RebuildReport;
import id.teladan.search.RebuildWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A generation that is being filled, by several threads, while changes go on. */
final class Rebuild {
  private static final int PROGRESS_STEP = 500;
  private static final int HANDFUL = 50;

  private final Generation generation;
  private final Fingerprints seen = new Fingerprints();

  /** Held for reading while documents are added, for writing while a change is applied. */
  private final ReadWriteLock changing = new ReentrantReadWriteLock();

  private final Set<String> changed = new HashSet<>();
  private final Hands hands;
  private long done;

  Rebuild(Generation generation) {
    this.generation = generation;
    hands = new Hands(generation);
    generation.beginFilling();
  }

  Generation generation() {
    return generation;
  }

  /**
   * Adds every document.
   *
   * @return false when it was cancelled
   */
  boolean fill(Supplier<Stream<CatalogueDocument>> documents, RebuildWatch watch)
      throws IOException {
    try (Stream<CatalogueDocument> source = documents.get();
        hands) {
      List<CatalogueDocument> handful = new ArrayList<>(HANDFUL);
      Iterator<CatalogueDocument> each = source.iterator();
      while (each.hasNext()) {
        CatalogueDocument document = each.next();
        if (seen.add(document.key())) {
          handful.add(document);
        } else {
          addAgain(document, handful);
        }
        done++;
        if (handful.size() == HANDFUL) {
          handOver(handful);
        }
        if (done % PROGRESS_STEP == 0 && !watch.progress(done)) {
          return false;
        }
      }
      handOver(handful);
      hands.finish();
    }
    return watch.progress(done);
  }

  private void handOver(List<CatalogueDocument> handful) throws IOException {
    List<CatalogueDocument> taken = List.copyOf(handful);
    handful.clear();
    hands.take(
        hand -> {
          for (CatalogueDocument document : taken) {
            add(document, hand);
          }
        });
  }

  private void add(CatalogueDocument document, Hand hand) throws IOException {
    if (!addUnchanged(document, hand)) {
      replace(document);
    }
    if (hand.isFull()) {
      hand.write();
    }
  }

  private boolean addUnchanged(CatalogueDocument document, Hand hand) throws IOException {
    changing.readLock().lock();
    try {
      if (changed.contains(document.key())) {
        return false;
      }
      hand.add(document);
      return true;
    } finally {
      changing.readLock().unlock();
    }
  }

  /** The source may give a document twice when it changes while it is read. */
  private void addAgain(CatalogueDocument document, List<CatalogueDocument> handful)
      throws IOException {
    handOver(handful);
    hands.await();
    replace(document);
  }

  private void replace(CatalogueDocument document) throws IOException {
    changing.writeLock().lock();
    try {
      hands.write(Set.of(document.key()));
      if (changed.contains(document.key())) {
        generation.write(Batch.put(document));
        generation.refresh();
      } else {
        generation.put(document);
      }
    } finally {
      changing.writeLock().unlock();
    }
  }

  /** Applies a batch that reached the live index. */
  void apply(Batch batch) throws IOException {
    Set<String> keys = new HashSet<>();
    batch.puts().forEach(put -> keys.add(put.key()));
    batch.deletes().forEach(delete -> keys.add(delete.key()));
    changing.writeLock().lock();
    try {
      hands.write(keys);
      generation.refresh();
      generation.write(batch);
      generation.refresh();
      changed.addAll(keys);
    } finally {
      changing.writeLock().unlock();
    }
  }

  /** Makes it durable and whole. */
  Generation finish() throws IOException {
    changing.writeLock().lock();
    try {
      generation.markFilled();
      generation.commit();
      generation.refresh();
      generation.endFilling();
      return generation;
    } finally {
      changing.writeLock().unlock();
    }
  }

  RebuildReport report(boolean cancelled, long serving, long began) {
    return new RebuildReport(cancelled, done, serving, Duration.ofNanos(System.nanoTime() - began));
  }
}
