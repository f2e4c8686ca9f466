package id.teladan.search.lucene;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.block.BlockCodec;
import id.teladan.search.text.CatalogueAnalyzers;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;

/** One complete index: its writer, and the searchers over what was written. */
final class Generation implements Closeable {
  static final String FORMAT = "format";
  private static final String FILLED = "filled";
  private static final double WRITE_BUFFER_MB = 32;

  /** Segments of about one size that may wait to be merged: while filling, and later. */
  private static final int WAITING_WHILE_FILLING = 1_000;

  private static final int WAITING = 10;

  final long number;
  private final Directory directory;
  private final Analyzer analyzer;
  private final IndexWriter writer;
  private final TieredMergePolicy merges = new TieredMergePolicy();
  private final SearcherManager searchers;
  private final Documents documents = new Documents();
  private double noCompoundShare;
  private volatile boolean filled;

  Generation(long number, Directory directory, SearcherFactory factory) throws IOException {
    this.number = number;
    this.directory = directory;
    Analyzer stems = CatalogueAnalyzers.stems();
    analyzer =
        new PerFieldAnalyzerWrapper(
            CatalogueAnalyzers.words(), Map.of(Fields.STEMS, stems, Fields.TITLE_STEMS, stems));
    IndexWriterConfig config = new IndexWriterConfig(analyzer);
    config.setCommitOnClose(false);
    config.setRAMBufferSizeMB(WRITE_BUFFER_MB);
    config.setSimilarity(Ranking.SIMILARITY);
    config.setMergePolicy(merges);
    config.setMergeScheduler(new Filling());
    config.setCodec(new BlockCodec());
    writer = new IndexWriter(directory, config);
    try {
      filled = isFilled();
      searchers = new SearcherManager(writer, factory);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }

  private boolean isFilled() {
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      for (Map.Entry<String, String> entry : data) {
        if (entry.getKey().equals(FILLED)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a rebuild has once filled it. */
  boolean filled() {
    return filled;
  }

  void markFilled() {
    filled = true;
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  /** Writes what is newer than what the index holds; visible after {@link #refresh}. */
  void write(Batch batch) throws IOException {
    Map<String, CatalogueDocument> puts = new HashMap<>();
    Map<String, Long> deletes = new HashMap<>();
    batch
        .puts()
        .forEach(put -> puts.merge(put.key(), put, (a, b) -> b.version() >= a.version() ? b : a));
    batch.deletes().forEach(delete -> deletes.merge(delete.key(), delete.version(), Math::max));
    IndexSearcher searcher = acquire();
    try {
      Versions versions = new Versions(searcher);
      for (Map.Entry<String, Long> delete : deletes.entrySet()) {
        CatalogueDocument put = puts.get(delete.getKey());
        if (put != null && put.version() > delete.getValue()) {
          continue;
        }
        puts.remove(delete.getKey());
        if (versions.accepts(delete.getKey(), delete.getValue(), true)) {
          replace(delete.getKey(), Documents.tombstone(delete.getKey(), delete.getValue()));
        }
      }
      for (CatalogueDocument put : puts.values()) {
        if (versions.accepts(put.key(), put.version(), false)) {
          replace(put.key(), documents.of(put));
        }
      }
    } finally {
      release(searcher);
    }
  }

  private void replace(String key, Document document) throws IOException {
    writer.updateDocuments(new Term(Fields.KEY, key), List.of(document));
    documents.rest();
  }

  /** Prepares for very many documents: nothing is merged. */
  void beginFilling() {
    writer.getConfig().setUseCompoundFile(false);
    merges.setSegmentsPerTier(WAITING_WHILE_FILLING);
    noCompoundShare = merges.getNoCFSRatio();
    merges.setNoCFSRatio(0);
  }

  void endFilling() {
    writer.getConfig().setUseCompoundFile(true);
    merges.setSegmentsPerTier(WAITING);
    merges.setNoCFSRatio(noCompoundShare);
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /** Merges what waited, in the background. */
  void tidy() throws IOException {
    writer.maybeMerge();
  }

  /** Adds documents that the index does not hold yet; many threads may add at a time. */
  void add(CodecReader block) throws IOException {
    writer.addIndexes(block);
  }

  /** Adds or replaces a document whatever its version. */
  void put(CatalogueDocument document) throws IOException {
    replace(document.key(), documents.of(document));
  }

  void commit() throws IOException {
    Map<String, String> data = new HashMap<>();
    data.put(FORMAT, Fields.FORMAT);
    if (filled) {
      data.put(FILLED, "true");
    }
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
  }

  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  long size() throws IOException {
    IndexSearcher searcher = acquire();
    try {
      return searcher.count(new TermQuery(new Term(Fields.LIVE, "1")));
    } finally {
      release(searcher);
    }
  }

  void versions(ObjLongConsumer<String> visitor) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      Versions.visit(searcher, visitor);
    } finally {
      release(searcher);
    }
  }

  /** References to the newest reader beside the one held here. */
  int heldReferences() {
    try {
      IndexSearcher searcher = acquire();
      try {
        return searcher.getIndexReader().getRefCount() - 2;
      } finally {
        release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean broken() {
    return !writer.isOpen();
  }

  @Override
  public void close() throws IOException {
    searchers.close();
    if (writer.isOpen()) {
      writer.rollback();
    }
    directory.close();
  }
}
