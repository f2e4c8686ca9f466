package id.teladan.search.lucene;

import id.teladan.search.Suggestion;
import id.teladan.search.text.CatalogueAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Completes what is being typed from titles and from given phrases. */
final class Suggesting {
  private static final int LEAST = 2;
  private static final int LOOKED_AT = 100;
  private static final Set<String> READ = Set.of(Fields.TITLE_STEMS, Fields.KIND, Fields.URL);

  private final Analyzer analyzer = CatalogueAnalyzers.words();
  private volatile List<Phrase> phrases = List.of();

  private record Phrase(List<String> words, Suggestion suggestion) {}

  void use(List<Suggestion> suggestions) {
    phrases =
        suggestions.stream()
            .map(s -> new Phrase(CatalogueAnalyzers.tokenize(analyzer, s.text()), s))
            .toList();
  }

  List<Suggestion> suggest(View view, String prefix, int max) throws IOException {
    List<String> words = CatalogueAnalyzers.tokenize(analyzer, prefix);
    if (String.join("", words).length() < LEAST || max < 1) {
      return List.of();
    }
    List<Suggestion> found = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (completes(words, phrase.words)) {
        found.add(phrase.suggestion);
      }
    }
    found.addAll(titles(view, words));
    String start = String.join(" ", words);
    found.sort(
        Comparator.comparing(
            (Suggestion s) -> !s.text().toLowerCase(Locale.ROOT).startsWith(start)));
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(s -> seen.add(s.text().toLowerCase(Locale.ROOT) + ' ' + s.kind()))
        .limit(max)
        .toList();
  }

  /** Whether the typed words, the last perhaps unfinished, all begin words of the phrase. */
  private static boolean completes(List<String> typed, List<String> phrase) {
    return typed.stream().allMatch(t -> phrase.stream().anyMatch(p -> p.startsWith(t)));
  }

  private static List<Suggestion> titles(View view, List<String> words) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : words.subList(0, Math.min(words.size(), 10))) {
      Query query =
          word.codePointCount(0, word.length()) <= Documents.LONGEST_BEGINNING
              ? new TermQuery(new Term(Fields.BEGINNING, word))
              : new PrefixQuery(new Term(Fields.TITLE, word));
      all.add(new BoostQuery(new ConstantScoreQuery(query), 0), Occur.MUST);
    }
    all.add(FeatureField.newSaturationQuery(Fields.SIGNALS, Fields.ADOPTION, 1, 3), Occur.SHOULD);
    TopScoreDocCollector collector = new TopScoreDocCollectorManager(LOOKED_AT, 1).newCollector();
    view.search(all.build(), collector);
    StoredFields stored = view.searcher.storedFields();
    List<Suggestion> titles = new ArrayList<>();
    for (ScoreDoc doc : collector.topDocs().scoreDocs) {
      Document document = stored.document(doc.doc, READ);
      titles.add(
          new Suggestion(
              document.get(Fields.TITLE_STEMS),
              document.get(Fields.KIND),
              document.get(Fields.URL)));
    }
    return titles;
  }
}
