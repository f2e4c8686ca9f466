package id.teladan.search.lucene;

import id.teladan.search.CatalogueSearch;
import id.teladan.search.Explanation;
import id.teladan.search.Hit;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.IndexedEntry;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.Suggestion;
import id.teladan.search.Thesaurus;
import id.teladan.search.Viewer;
import id.teladan.search.text.GovernmentThesaurus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.AlreadyClosedException;

/** Answers from whatever generation serves at the moment. */
final class LuceneSearch implements CatalogueSearch {
  private static final int MAX_SUGGESTIONS = 100;

  private final Supplier<Generation> live;
  private final Segments segments;
  private final Understanding understanding = new Understanding(new Vocabulary());
  private final Suggesting suggesting = new Suggesting();
  private volatile Meanings meanings = new Meanings(GovernmentThesaurus.load());

  /**
   * @param live answers the serving generation or throws {@link IndexUnavailableException}
   */
  LuceneSearch(Supplier<Generation> live, Segments segments) {
    this.live = live;
    this.segments = segments;
  }

  void use(Thesaurus thesaurus) {
    meanings = new Meanings(thesaurus);
  }

  Thesaurus thesaurus() {
    return meanings.source;
  }

  void use(List<Suggestion> phrases) {
    suggesting.use(phrases);
  }

  @Override
  public SearchResults search(SearchRequest request) {
    return ask(
        request.viewer(),
        view -> {
          Understood understood = understand(view, request);
          Matched matched = match(view, understood, request);
          ScoreDoc[] page = TopHits.page(matched, understood, request);
          List<Hit> hits = Hits.read(view.searcher, page, marked(understood));
          return new SearchResults(
              matched.total(),
              hits,
              matched.facets(),
              understood.didYouMean(),
              understood.alsoSearched());
        });
  }

  @Override
  public List<String> keys(SearchRequest request) {
    return ask(request.viewer(), view -> match(view, understand(view, request), request).keys());
  }

  @Override
  public List<Hit> read(SearchRequest request, List<String> keys) {
    return ask(
        request.viewer(),
        view -> {
          List<ScoreDoc> found = new ArrayList<>();
          for (String key : keys) {
            int doc = view.find(key);
            if (doc >= 0) {
              found.add(new ScoreDoc(doc, 0));
            }
          }
          return Hits.read(
              view.searcher, found.toArray(ScoreDoc[]::new), marked(understand(view, request)));
        });
  }

  private static Set<List<String>> marked(Understood understood) {
    return understood.everything() ? Set.of() : Ranking.marked(understood);
  }

  private Understood understand(View view, SearchRequest request) throws IOException {
    return understanding.understand(request.q(), meanings, view, request.viewer().tokens());
  }

  private Matched match(View view, Understood understood, SearchRequest request)
      throws IOException {
    Matched matched = new Matched(view, segments, request.filters());
    view.search(Ranking.matching(understood), matched);
    return matched;
  }

  @Override
  public List<Suggestion> suggest(Viewer viewer, String prefix, int max) {
    return ask(viewer, view -> suggesting.suggest(view, prefix, Math.min(max, MAX_SUGGESTIONS)));
  }

  @Override
  public List<Hit> similar(Viewer viewer, String key, int max) {
    return ask(
        viewer,
        view -> {
          int doc = view.find(key);
          return doc < 0
              ? List.of()
              : Likeness.similar(view, doc, Math.min(max, SearchRequest.MAX_SIZE));
        });
  }

  @Override
  public Optional<IndexedEntry> read(Viewer viewer, String key) {
    return ask(
        viewer,
        view -> {
          int doc = view.find(key);
          return doc < 0 ? Optional.empty() : Optional.of(Hits.entry(view.searcher, doc));
        });
  }

  @Override
  public Explanation explain(SearchRequest request, String key) {
    return ask(
        request.viewer(),
        view -> {
          int doc = view.find(key);
          if (doc < 0) {
            return Explanation.noMatch();
          }
          Understood understood = understand(view, request);
          return Explaining.explain(match(view, understood, request), understood, doc);
        });
  }

  private interface Question<T> {
    T answer(View view) throws IOException;
  }

  private <T> T ask(Viewer viewer, Question<T> question) {
    while (true) {
      Generation generation = live.get();
      IndexSearcher searcher;
      try {
        searcher = generation.acquire();
      } catch (AlreadyClosedException e) {
        if (generation == live.get()) {
          throw new IndexUnavailableException("The search index is closed", e);
        }
        continue;
      } catch (IOException e) {
        throw new IndexUnavailableException("The search index cannot be read", e);
      }
      try {
        return question.answer(new View(searcher, segments, viewer.tokens()));
      } catch (IOException | UncheckedIOException e) {
        throw new IndexUnavailableException("The search index cannot be read", e);
      } finally {
        release(generation, searcher);
      }
    }
  }

  private static void release(Generation generation, IndexSearcher searcher) {
    try {
      generation.release(searcher);
    } catch (IOException e) {
      throw new IndexUnavailableException("The search index cannot be read", e);
    }
  }
}
