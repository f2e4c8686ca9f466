package id.teladan.search.lucene;

import id.teladan.search.Hit;
import id.teladan.search.text.CatalogueAnalyzers;
import id.teladan.search.text.Lexicon;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Finds entries about the same matter by the telling words of one. */
final class Likeness {
  private static final int TELLING = 25;
  private static final int MAX_TEXT = 8_000;
  private static final int TITLE_WEIGHT = 3;
  private static final Analyzer STEMS = CatalogueAnalyzers.stems();

  private Likeness() {}

  static List<Hit> similar(View view, int doc, int max) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<Map.Entry<String, Double>> telling = telling(view.searcher, doc);
    if (telling.isEmpty() || max < 1) {
      return List.of();
    }
    for (Map.Entry<String, Double> word : telling) {
      TermQuery query = new TermQuery(new Term(Fields.STEMS, word.getKey()));
      float weight = (float) (word.getValue() / telling.get(0).getValue());
      any.add(new BoostQuery(query, weight), Occur.SHOULD);
    }
    TopScoreDocCollector collector = new TopScoreDocCollectorManager(max + 1, 1).newCollector();
    view.search(any.build(), collector);
    List<ScoreDoc> others = new ArrayList<>();
    for (ScoreDoc other : collector.topDocs().scoreDocs) {
      if (other.doc != doc && others.size() < max) {
        others.add(other);
      }
    }
    return Hits.read(view.searcher, others.toArray(ScoreDoc[]::new), Set.of());
  }

  private static List<Map.Entry<String, Double>> telling(IndexSearcher searcher, int doc)
      throws IOException {
    Document stored = searcher.storedFields().document(doc);
    Map<String, Double> counts = new HashMap<>();
    count(stored.get(Fields.TITLE_STEMS), TITLE_WEIGHT, counts);
    String body = stored.get(Fields.STEMS);
    count(body == null ? "" : body.substring(0, Math.min(body.length(), MAX_TEXT)), 1, counts);
    int documents = searcher.getIndexReader().numDocs();
    for (Map.Entry<String, Double> word : counts.entrySet()) {
      int frequency = searcher.getIndexReader().docFreq(new Term(Fields.STEMS, word.getKey()));
      double rarity = Math.log((documents + 1.0) / (frequency + .5));
      word.setValue(Math.sqrt(word.getValue()) * Math.max(0, rarity));
    }
    return counts.entrySet().stream()
        .filter(word -> word.getValue() > 0)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> w) -> w.getValue())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(TELLING)
        .toList();
  }

  private static void count(String text, double weight, Map<String, Double> counts) {
    for (String stem : CatalogueAnalyzers.tokenize(STEMS, text)) {
      if (stem.length() > 2 && !Lexicon.get().isStopword(stem)) {
        counts.merge(stem, weight, Double::sum);
      }
    }
  }
}
