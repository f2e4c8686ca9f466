package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.search.Explanation;
import id.teladan.search.Facet;
import id.teladan.search.Hit;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.Sort;
import id.teladan.search.Viewer;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.solution.SolutionFeed;
import id.teladan.visit.VisitFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what the caller may read; totals, counts and suggestions are as if the rest did not exist.
 */
@ApplicationScoped
public class Discovery {
  /** How many times more suggestions are looked at than are shown. */
  private static final int LOOKED_AT = 3;

  @Inject private IndexOwner owner;
  @Inject private CurrentCaller caller;
  @Inject private AnswerViews views;
  @Inject private DatabaseSearch database;
  @Inject private QueryLog log;

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
      SearchResults found = owner.search().search(request);
      if (query.isTyped()) {
        log.asked(query.q(), caller.get().isSignedIn(), found.total());
      }
      return views.answer(query, found, (System.nanoTime() - started) / 1_000_000);
    } catch (IndexUnavailableException e) {
      owner.heal();
      return database.answer(query, started);
    }
  }

  /**
   * The numbers of all solutions that a search finds, however many, in their order: for exports. Of
   * an index that cannot answer, what its pages reach in the database.
   */
  @Permitted(Action.READ_PUBLIC)
  public List<Long> solutionIds(SearchQuery query) {
    String prefix = SolutionFeed.KIND + ":";
    try {
      return owner.search().keys(request(query)).stream()
          .filter(key -> key.startsWith(prefix))
          .map(key -> Long.valueOf(key.substring(prefix.length())))
          .sorted()
          .toList();
    } catch (IndexUnavailableException e) {
      owner.heal();
      return database.solutionIds(query);
    }
  }

  /**
   * The keys of everything that a search finds, however much, in their order: to be read piece by
   * piece with {@link #read}. Empty while the index cannot answer.
   */
  @Permitted(Action.READ_PUBLIC)
  public List<String> keys(SearchQuery query) {
    try {
      return owner.search().keys(request(query));
    } catch (IndexUnavailableException e) {
      owner.heal();
      return List.of();
    }
  }

  /**
   * What the caller may read of some entries, with the words of the search marked.
   *
   * @throws StateRuleException while the index cannot answer
   */
  @Permitted(Action.READ_PUBLIC)
  public List<SearchAnswer.FoundEntry> read(SearchQuery query, List<String> keys) {
    try {
      return owner.search().read(request(query), keys).stream().map(views::entry).toList();
    } catch (IndexUnavailableException e) {
      owner.heal();
      throw new StateRuleException("index-unavailable");
    }
  }

  /** Completes what is being typed. */
  @Permitted(Action.READ_PUBLIC)
  public List<Completion> suggest(String typed, int max) {
    if (typed == null || typed.isBlank()) {
      return List.of();
    }
    try {
      return Completions.mixed(owner.search().suggest(viewer(), typed, max * LOOKED_AT), max);
    } catch (IndexUnavailableException e) {
      return List.of();
    }
  }

  /**
   * A solution as the index last saw it, while the database does not answer.
   *
   * @throws NotFoundException when the index holds none that the caller may read, or cannot answer
   */
  @Permitted(Action.READ_PUBLIC)
  public IndexedSolution indexed(long solutionId) {
    try {
      return owner
          .search()
          .read(viewer(), SolutionFeed.KIND + ":" + solutionId)
          .map(views::indexed)
          .orElseThrow(() -> new NotFoundException("solution", solutionId));
    } catch (IndexUnavailableException e) {
      throw new NotFoundException("solution", solutionId);
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

  /**
   * Tells why an entry ranks where it does, by relevance.
   *
   * @param kind of the hit: {@code PRACTICE}, {@code APPLICATION} or {@code VISIT}
   * @param id of the hit
   * @throws StateRuleException while the index cannot answer
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public RankingView explain(SearchQuery query, String kind, String id) {
    SearchRequest request = request(query).sort(Sort.RELEVANCE);
    try {
      return explain(request, kind, id);
    } catch (IndexUnavailableException e) {
      owner.heal();
      throw new StateRuleException("index-unavailable");
    }
  }

  private RankingView explain(SearchRequest request, String kind, String id) {
    String source = "VISIT".equals(kind) ? VisitFeed.KIND : SolutionFeed.KIND;
    Explanation why = owner.search().explain(request, source + ":" + id);
    Optional<Hit> hit =
        why.rank() == 0
            ? Optional.empty()
            : owner.search().search(request.page(why.rank()).size(1)).hits().stream()
                .filter(h -> h.kind().equals(kind) && h.id().equals(id))
                .findFirst();
    return new RankingView(
        kind,
        id,
        hit.map(Hit::title).orElse(null),
        hit.map(Hit::url).orElse(null),
        why.matches(),
        why.rank(),
        why.score(),
        why.signals().stream()
            .map(s -> new RankingView.Part(s.name(), s.value(), s.detail()))
            .toList());
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
