package id.teladan.search.lucene;

import id.teladan.search.Hit;
import id.teladan.search.IndexedEntry;
import id.teladan.search.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/** Reads found documents back. */
final class Hits {
  private Hits() {}

  /**
   * @param marked runs of stems to mark
   */
  static List<Hit> read(IndexSearcher searcher, ScoreDoc[] found, Collection<List<String>> marked)
      throws IOException {
    int[] docs = new int[found.length];
    Document[] read = new Document[found.length];
    StoredFields stored = searcher.storedFields();
    for (int i = 0; i < docs.length; i++) {
      docs[i] = found[i].doc;
      read[i] = stored.document(docs[i]);
    }
    List<List<Occurrences.Mark>> titles =
        Occurrences.find(searcher, Fields.TITLE_STEMS, docs, marked);
    List<List<Occurrences.Mark>> bodies = Occurrences.find(searcher, Fields.STEMS, docs, marked);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      hits.add(hit(read[i], found[i].score, titles.get(i), bodies.get(i)));
    }
    return hits;
  }

  static IndexedEntry entry(IndexSearcher searcher, int doc) throws IOException {
    Document stored = searcher.storedFields().document(doc);
    String body = stored.get(Fields.STEMS);
    return new IndexedEntry(
        stored.get(Fields.KEY),
        stored.get(Fields.KIND),
        stored.get(Fields.ID),
        stored.get(Fields.URL),
        stored.get(Fields.TITLE_STEMS),
        stored.get(Fields.REGION),
        body == null ? "" : body);
  }

  private static Hit hit(
      Document stored, float score, List<Occurrences.Mark> inTitle, List<Occurrences.Mark> inBody) {
    String title = stored.get(Fields.TITLE_STEMS);
    String body = stored.get(Fields.STEMS);
    List<Span> titleSpans = new ArrayList<>();
    Snippets.mark(title, 0, title.length(), inTitle, titleSpans);
    return new Hit(
        stored.get(Fields.KEY),
        stored.get(Fields.KIND),
        stored.get(Fields.ID),
        stored.get(Fields.URL),
        title,
        titleSpans.isEmpty() ? List.of(new Span(title, false)) : titleSpans,
        stored.get(Fields.REGION),
        body == null ? List.of() : Snippets.of(body, inBody),
        Float.isNaN(score) ? 0 : score,
        stored.getField(Fields.VERSION).numericValue().longValue());
  }
}
