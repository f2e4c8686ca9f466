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
  private long done;

  Rebuild(Generation generation) {
    this.generation = generation;
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
        Hands hands = new Hands()) {
      List<CatalogueDocument> handful = new ArrayList<>(HANDFUL);
      Iterator<CatalogueDocument> each = source.iterator();
      while (each.hasNext()) {
        CatalogueDocument document = each.next();
        if (seen.add(document.key())) {
          handful.add(document);
        } else {
          addAgain(document, hands, handful);
        }
        done++;
        if (handful.size() == HANDFUL) {
          handOver(handful, hands);
        }
        if (done % PROGRESS_STEP == 0 && !watch.progress(done)) {
          return false;
        }
      }
      handOver(handful, hands);
      hands.await();
    }
    return watch.progress(done);
  }

  private void handOver(List<CatalogueDocument> handful, Hands hands) throws IOException {
    List<CatalogueDocument> taken = List.copyOf(handful);
    handful.clear();
    hands.take(
        documents -> {
          for (CatalogueDocument document : taken) {
            add(document, documents);
          }
        });
  }

  private void add(CatalogueDocument document, Documents documents) throws IOException {
    changing.readLock().lock();
    try {
      if (!changed.contains(document.key())) {
        generation.add(documents.of(document));
        return;
      }
    } finally {
      changing.readLock().unlock();
    }
    replace(document);
  }

  /** The source may give a document twice when it changes while it is read. */
  private void addAgain(CatalogueDocument document, Hands hands, List<CatalogueDocument> handful)
      throws IOException {
    handOver(handful, hands);
    hands.await();
    replace(document);
  }

  private void replace(CatalogueDocument document) throws IOException {
    changing.writeLock().lock();
    try {
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
    changing.writeLock().lock();
    try {
      generation.refresh();
      generation.write(batch);
      generation.refresh();
      batch.puts().forEach(put -> changed.add(put.key()));
      batch.deletes().forEach(delete -> changed.add(delete.key()));
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
