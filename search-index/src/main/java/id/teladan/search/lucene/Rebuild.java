package id.teladan.search.lucene;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.RebuildReport;
import id.teladan.search.RebuildWatch;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A generation that is being filled while changes go on. */
final class Rebuild {
  private static final int PROGRESS_STEP = 500;

  private final Generation generation;
  private final Set<Long> added = new HashSet<>();
  private final Set<String> changed = new HashSet<>();
  private long done;

  Rebuild(Generation generation) {
    this.generation = generation;
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
    try (Stream<CatalogueDocument> source = documents.get()) {
      Iterator<CatalogueDocument> each = source.iterator();
      while (each.hasNext()) {
        add(each.next());
        done++;
        if (done % PROGRESS_STEP == 0 && !watch.progress(done)) {
          return false;
        }
      }
    }
    return watch.progress(done);
  }

  private synchronized void add(CatalogueDocument document) throws IOException {
    if (changed.contains(document.key())) {
      generation.write(Batch.put(document));
      generation.refresh();
    } else if (added.add(fingerprint(document.key()))) {
      generation.add(document);
    } else {
      generation.put(document);
    }
  }

  /** Applies a batch that reached the live index. */
  synchronized void apply(Batch batch) throws IOException {
    generation.refresh();
    generation.write(batch);
    generation.refresh();
    batch.puts().forEach(put -> changed.add(put.key()));
    batch.deletes().forEach(delete -> changed.add(delete.key()));
  }

  /** Makes it durable and whole. */
  synchronized Generation finish() throws IOException {
    generation.markFilled();
    generation.commit();
    generation.refresh();
    return generation;
  }

  RebuildReport report(boolean cancelled, long serving, long began) {
    return new RebuildReport(cancelled, done, serving, Duration.ofNanos(System.nanoTime() - began));
  }

  /** 64 bits of a key; a rare clash only costs a look-up. */
  private static long fingerprint(String key) {
    long hash = 1_125_899_906_842_597L;
    for (int i = 0; i < key.length(); i++) {
      hash = 31 * hash + key.charAt(i);
    }
    return hash;
  }
}
