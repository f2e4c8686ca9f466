package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.search.Facet;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.SearchRequest;
import id.teladan.search.Sort;
import id.teladan.search.Viewer;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/**
 * Finds what the caller may read; totals, counts and suggestions are as if the rest did not exist.
 */
@ApplicationScoped
public class Discovery {
  @Inject private IndexOwner owner;
  @Inject private CurrentCaller caller;
  @Inject private AnswerViews views;
  @Inject private DatabaseSearch database;

  /**
   * Searches.
   *
   * @throws InvalidInputException when sort or a filter's name is unknown
   */
  @Permitted(Action.READ_PUBLIC)
  public SearchAnswer search(SearchQuery query) {
    long started = System.nanoTime();
    SearchRequest request = request(query);
    try {
      return views.answer(
          query, owner.search().search(request), (System.nanoTime() - started) / 1_000_000);
    } catch (IndexUnavailableException e) {
      owner.heal();
      return database.answer(query, started);
    }
  }

  /** Completes what is being typed. */
  @Permitted(Action.READ_PUBLIC)
  public List<Completion> suggest(String typed, int max) {
    if (typed == null || typed.isBlank()) {
      return List.of();
    }
    try {
      return owner.search().suggest(viewer(), typed, max).stream()
          .map(s -> new Completion(s.text(), s.kind(), s.url()))
          .toList();
    } catch (IndexUnavailableException e) {
      return List.of();
    }
  }

  /** Entries about the same matter as a solution, most similar first. */
  @Permitted(Action.READ_PUBLIC)
  public List<SearchAnswer.FoundEntry> similar(long solutionId, int max) {
    try {
      return owner.search().similar(viewer(), SolutionFeed.KIND + ":" + solutionId, max).stream()
          .map(views::entry)
          .toList();
    } catch (IndexUnavailableException e) {
      return List.of();
    }
  }

  private Viewer viewer() {
    return Readers.viewer(caller.get());
  }

  private SearchRequest request(SearchQuery query) {
    return request(viewer(), query);
  }

  static SearchRequest request(Viewer viewer, SearchQuery query) {
    SearchRequest request =
        SearchRequest.of(viewer, query.q())
            .sort(constant(Sort.class, "sort", query.sort() == null ? "relevance" : query.sort()))
            .page(query.page().page())
            .size(query.page().size());
    for (var filter : query.filters().entrySet()) {
      Facet facet = constant(Facet.class, filter.getKey(), filter.getKey());
      request = request.with(facet, filter.getValue());
    }
    return request;
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String field, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new InvalidInputException(FieldError.of(field, "unknown-value", name));
    }
  }
}
