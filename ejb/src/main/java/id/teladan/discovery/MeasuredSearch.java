package id.teladan.discovery;

import id.teladan.metrics.Metrics;
import id.teladan.search.CatalogueSearch;
import id.teladan.search.Explanation;
import id.teladan.search.Hit;
import id.teladan.search.IndexedEntry;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.Suggestion;
import id.teladan.search.Viewer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The search engine under a stopwatch. */
record MeasuredSearch(CatalogueSearch engine, Metrics metrics) implements CatalogueSearch {

  @Override
  public SearchResults search(SearchRequest request) {
    return measured("search", () -> engine.search(request));
  }

  @Override
  public Optional<IndexedEntry> read(Viewer viewer, String key) {
    return measured("read", () -> engine.read(viewer, key));
  }

  @Override
  public List<String> keys(SearchRequest request) {
    return measured("keys", () -> engine.keys(request));
  }

  @Override
  public List<Hit> read(SearchRequest request, List<String> keys) {
    return measured("read", () -> engine.read(request, keys));
  }

  @Override
  public List<Suggestion> suggest(Viewer viewer, String prefix, int max) {
    return measured("suggest", () -> engine.suggest(viewer, prefix, max));
  }

  @Override
  public List<Hit> similar(Viewer viewer, String key, int max) {
    return measured("similar", () -> engine.similar(viewer, key, max));
  }

  @Override
  public Explanation explain(SearchRequest request, String key) {
    return measured("explain", () -> engine.explain(request, key));
  }

  private <T> T measured(String operation, Supplier<T> question) {
    long began = System.nanoTime();
    try {
      T answer = question.get();
      metrics.searched(operation, Duration.ofNanos(System.nanoTime() - began));
      return answer;
    } catch (RuntimeException e) {
      metrics.searchFailed(operation);
      throw e;
    }
  }
}
