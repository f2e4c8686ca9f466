package id.teladan.search.lucene;

import id.teladan.search.Facet;
import id.teladan.search.SearchRequest;
import id.teladan.search.text.CatalogueAnalyzers;
import id.teladan.search.text.GovernmentThesaurus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The same hits, facets and highlights with Lucene's own parts as they come, on the same files. The
 * queries are understood beforehand and cost it nothing.
 */
public final class HandWritten implements AutoCloseable {
  private static final String[] MARKED = {Fields.TITLE_STEMS, Fields.STEMS};
  private static final int[] PASSAGES = {1, 2};

  /** A query ready to run. */
  public static final class Ready {
    private Query unfiltered;
    private Query matching;
    private Query scoring;
    private Query rest;
    private Query marked;
    private Query bare;
    private Facet filtered;
    private int size;
  }

  /** What came out; compared with the search itself before anything is measured. */
  public record Answer(
      long total,
      List<String> keys,
      Map<Facet, FacetResult> facets,
      Map<String, String[]> marked) {}

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;
  private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

  public HandWritten(Path index) throws IOException {
    String serving = Files.readString(index.resolve("CURRENT")).strip();
    reader = DirectoryReader.open(FSDirectory.open(index.resolve(serving)));
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    for (Facet facet : Facet.values()) {
      states.put(facet, new StringDocValuesReaderState(reader, field(facet)));
    }
    highlighter =
        new UnifiedHighlighter(
            UnifiedHighlighter.builder(searcher, CatalogueAnalyzers.stems())
                .withMaxLength(200_000)
                .withHighlightPhrasesStrictly(true)) {
          @Override
          protected BreakIterator getBreakIterator(String field) {
            return field.equals(Fields.TITLE_STEMS)
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                    BreakIterator.getSentenceInstance(Locale.ROOT), 110, .5f);
          }
        };
  }

  private static String field(Facet facet) {
    return Fields.FACET + facet.name();
  }

  /** Understands the requests, each with one filter at most. */
  public List<Ready> prepare(List<SearchRequest> requests) throws IOException {
    Segments segments = new Segments();
    Understanding understanding = new Understanding(new Vocabulary());
    Meanings meanings = new Meanings(GovernmentThesaurus.load());
    IndexSearcher warm = segments.newSearcher(reader, null);
    List<Ready> ready = new ArrayList<>();
    for (SearchRequest request : requests) {
      Set<String> tokens = request.viewer().tokens();
      View view = new View(warm, segments, tokens);
      ready.add(ready(understanding.understand(request.q(), meanings, view, tokens), request));
    }
    return ready;
  }

  private static Ready ready(Understood understood, SearchRequest request) {
    Ready ready = new Ready();
    ready.size = request.size();
    Query readers =
        new TermInSetQuery(
            Fields.READER, request.viewer().tokens().stream().map(BytesRef::new).toList());
    BooleanQuery.Builder matching =
        new BooleanQuery.Builder()
            .add(readers, Occur.FILTER)
            .add(Ranking.matching(understood), Occur.FILTER);
    ready.unfiltered = matching.build();
    request
        .filters()
        .forEach(
            (facet, values) -> {
              ready.filtered = facet;
              String value = values.iterator().next();
              matching.add(
                  SortedSetDocValuesField.newSlowExactQuery(field(facet), new BytesRef(value)),
                  Occur.FILTER);
            });
    ready.matching = matching.build();
    BooleanQuery.Builder scoring = new BooleanQuery.Builder().add(ready.matching, Occur.FILTER);
    Ranking.first(understood).forEach(signal -> scoring.add(signal.query(), Occur.SHOULD));
    ready.scoring = scoring.build();
    ready.rest = Ranking.sum(Ranking.rest(understood));
    ready.marked = Ranking.highlighted(understood);
    ready.bare = Ranking.matching(understood);
    return ready;
  }

  /** Hits and facets in one walk: every match is scored. */
  public Answer inOneWalk(Ready ready) throws IOException {
    FacetsCollectorManager.FacetsResult found =
        FacetsCollectorManager.search(
            searcher, ready.scoring, TopHits.WINDOW, new FacetsCollectorManager());
    return answer(ready, found.facetsCollector(), found.topDocs());
  }

  /** Facets in one walk without scores, hits in another that may skip what cannot win. */
  public Answer inTwoWalks(Ready ready) throws IOException {
    FacetsCollector matched = searcher.search(ready.matching, new FacetsCollectorManager());
    return answer(ready, matched, searcher.search(ready.scoring, TopHits.WINDOW));
  }

  private Answer answer(Ready ready, FacetsCollector matched, TopDocs best) throws IOException {
    long total = matched.getMatchingDocs().stream().mapToLong(m -> m.totalHits).sum();
    Map<Facet, FacetResult> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetsCollector counted = matched;
      if (facet == ready.filtered) {
        counted = searcher.search(ready.unfiltered, new FacetsCollectorManager());
      }
      facets.put(
          facet,
          new StringValueFacetCounts(states.get(facet), counted)
              .getTopChildren(10_000, field(facet)));
    }
    TopDocs again = QueryRescorer.rescore(searcher, best, ready.rest, 1, TopHits.WINDOW);
    int[] docs =
        Arrays.stream(again.scoreDocs).limit(ready.size).mapToInt((ScoreDoc d) -> d.doc).toArray();
    List<String> keys = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (int doc : docs) {
      Document document = stored.document(doc);
      keys.add(document.get(Fields.KEY));
    }
    return new Answer(
        total, keys, facets, highlighter.highlightFields(MARKED, ready.marked, docs, PASSAGES));
  }

  /** The ten best and nothing else. */
  public TopDocs bareTopTen(Ready ready) throws IOException {
    return searcher.search(ready.bare, 10);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
