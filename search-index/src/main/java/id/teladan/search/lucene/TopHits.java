package id.teladan.search.lucene;

import id.teladan.search.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Orders what matched and cuts the asked page out of it. */
final class TopHits {
  /** So many of the best are ordered again by the parts of the score that are dear. */
  static final int WINDOW = 100;

  private TopHits() {}

  static ScoreDoc[] page(Matched matched, Understood understood, SearchRequest request)
      throws IOException {
    int from = (request.page() - 1) * request.size();
    int upTo = Math.min(Math.min(from + request.size(), SearchRequest.MAX_RANK), matched.total());
    if (request.page() > SearchRequest.MAX_RANK || from >= upTo) {
      return new ScoreDoc[0];
    }
    boolean byRelevance =
        request.sort() == id.teladan.search.Sort.RELEVANCE && !understood.everything();
    ScoreDoc[] best =
        byRelevance
            ? relevant(matched, understood, upTo)
            : sorted(matched, understood, request.sort(), upTo);
    return Arrays.copyOfRange(best, Math.min(from, best.length), Math.min(upTo, best.length));
  }

  /** The best by their words, the very best ordered again by everything. */
  static ScoreDoc[] relevant(Matched matched, Understood understood, int count) throws IOException {
    View view = matched.view();
    int wanted = Math.max(count, Math.min(WINDOW, matched.total()));
    TopScoreDocCollector collector = new TopScoreDocCollectorManager(wanted, 1).newCollector();
    view.search(Ranking.sum(Ranking.first(understood)), collector, matched.accepted);
    ScoreDoc[] docs = collector.topDocs().scoreDocs;
    int window = Math.min(WINDOW, docs.length);
    TopDocs head =
        new TopDocs(
            new org.apache.lucene.search.TotalHits(
                window, org.apache.lucene.search.TotalHits.Relation.EQUAL_TO),
            Arrays.copyOf(docs, window));
    Query rest = Ranking.sum(Ranking.rest(understood));
    TopDocs again = QueryRescorer.rescore(view.searcher, head, rest, 1, window);
    System.arraycopy(again.scoreDocs, 0, docs, 0, window);
    return docs;
  }

  private static ScoreDoc[] sorted(
      Matched matched, Understood understood, id.teladan.search.Sort sort, int count)
      throws IOException {
    boolean scored =
        !understood.everything()
            && (sort == id.teladan.search.Sort.EVIDENCE || sort == id.teladan.search.Sort.ADOPTED);
    Query query = scored ? Ranking.unordered(understood) : new MatchAllDocsQuery();
    TopFieldCollector collector =
        new TopFieldCollectorManager(order(sort), count, null, 1).newCollector();
    matched.view().search(query, collector, matched.accepted);
    return collector.topDocs().scoreDocs;
  }

  private static Sort order(id.teladan.search.Sort sort) {
    SortField title = new SortField(Fields.SORT_TITLE, SortField.Type.STRING);
    SortField key = new SortField(Fields.SORT_KEY, SortField.Type.STRING);
    return switch (sort) {
      case NEWEST -> new Sort(falling(Fields.SORT_DATE), title, key);
      case TITLE -> new Sort(title, key);
      case EVIDENCE -> new Sort(falling(Fields.SORT_EVIDENCE), SortField.FIELD_SCORE, title, key);
      case ADOPTED -> new Sort(falling(Fields.SORT_ADOPTERS), SortField.FIELD_SCORE, title, key);
      case RELEVANCE ->
          new Sort(falling(Fields.SORT_ADOPTERS), falling(Fields.SORT_EVIDENCE), title, key);
    };
  }

  private static SortField falling(String field) {
    SortField falling = new SortField(field, SortField.Type.LONG, true);
    falling.setMissingValue(Long.MIN_VALUE);
    return falling;
  }
}
