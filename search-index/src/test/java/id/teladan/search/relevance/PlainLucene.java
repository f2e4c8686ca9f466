package id.teladan.search.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene does on its own: one field, its IndonesianAnalyzer, BM25 as it comes. */
final class PlainLucene implements AutoCloseable {
  private static final String FIELD = "text";

  private final Analyzer analyzer = new IndonesianAnalyzer();
  private final DirectoryReader reader;

  PlainLucene(List<KnownItems.Passage> passages) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (KnownItems.Passage passage : passages) {
        Document document = new Document();
        String text = passage.title() + "\n" + passage.text();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    reader = DirectoryReader.open(directory);
  }

  /** The ten best passages. */
  List<Integer> ask(String question) {
    Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, question);
    List<Integer> found = new ArrayList<>();
    try {
      if (query != null) {
        for (ScoreDoc doc : new IndexSearcher(reader).search(query, 10).scoreDocs) {
          found.add(doc.doc);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
