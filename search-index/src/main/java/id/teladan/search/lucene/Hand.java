package id.teladan.search.lucene;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.block.Block;
import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Documents on their way into a generation. One thread at a time lays documents out; whoever finds
 * a key in here may have everything written.
 */
final class Hand {
  private final Generation generation;
  private final Documents documents = new Documents();
  private final Block block;
  private final Set<String> keys = ConcurrentHashMap.newKeySet();

  Hand(Generation generation, int words) {
    this.generation = generation;
    block = new Block(generation.analyzer(), Ranking.SIMILARITY, documents.words(), words);
  }

  void add(CatalogueDocument document) throws IOException {
    keys.add(document.key());
    block.add(documents.of(document));
  }

  boolean isFull() {
    return block.isFull();
  }

  /** Whether one of these keys waits here. */
  boolean holds(Collection<String> some) {
    return some.stream().anyMatch(keys::contains);
  }

  /** Writes everything. */
  synchronized void write() throws IOException {
    if (!block.isEmpty()) {
      generation.add(block.reader());
    }
    block.clear();
    documents.rest();
    keys.clear();
  }
}
