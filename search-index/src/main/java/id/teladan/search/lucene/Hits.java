package id.teladan.search.lucene;

import id.teladan.search.Hit;
import id.teladan.search.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Reads found documents back. */
final class Hits {
  private Hits() {}

  static List<Hit> read(IndexSearcher searcher, ScoreDoc[] found, Query highlighted)
      throws IOException {
    int[] docs = new int[found.length];
    Map<Integer, Document> read = new HashMap<>();
    StoredFields stored = searcher.storedFields();
    for (int i = 0; i < docs.length; i++) {
      docs[i] = found[i].doc;
      read.put(docs[i], stored.document(docs[i]));
    }
    Query query = highlighted == null ? new MatchNoDocsQuery() : highlighted;
    List<Highlights.Marked> marked = Highlights.mark(searcher, query, docs, read);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      hits.add(hit(read.get(docs[i]), found[i].score, marked.get(i)));
    }
    return hits;
  }

  private static Hit hit(Document stored, float score, Highlights.Marked marked) {
    String title = stored.get(Fields.TITLE_STEMS);
    List<Span> titleSpans =
        marked.title().isEmpty() ? List.of(new Span(title, false)) : marked.title();
    return new Hit(
        stored.get(Fields.KEY),
        stored.get(Fields.KIND),
        stored.get(Fields.ID),
        stored.get(Fields.URL),
        title,
        titleSpans,
        stored.get(Fields.REGION),
        marked.snippet(),
        Float.isNaN(score) ? 0 : score,
        stored.getField(Fields.VERSION).numericValue().longValue());
  }
}
