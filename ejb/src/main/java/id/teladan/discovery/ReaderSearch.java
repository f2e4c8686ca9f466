package id.teladan.discovery;

import id.teladan.identity.Caller;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.Viewer;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches for somebody who is not asking at this moment: an owner of a saved search, a feed's
 * readers. Nobody typed these searches, so they are in no statistics of what people look for.
 */
@ApplicationScoped
public class ReaderSearch {
  private static final String VISIT = "VISIT";

  @Inject private IndexOwner owner;
  @Inject private AnswerViews views;
  @Inject private DatabaseSearch database;

  /** Whether the index is whole, so that what it does not find does not match. */
  public boolean isReady() {
    return owner.index().state().healthy();
  }

  /**
   * The entry if this reader finds it by this search.
   *
   * @param query narrow it by what is known of the entry: its matches are walked through
   * @param visit whether the entry is a visit and not a solution
   * @throws RuntimeException while the index cannot answer
   */
  public Optional<SearchAnswer.FoundEntry> find(
      Caller reader, SearchQuery query, boolean visit, long id) {
    String wanted = Long.toString(id);
    SearchRequest request =
        Discovery.request(Readers.viewer(reader), query).size(SearchRequest.MAX_SIZE);
    for (int page = 1; page <= SearchRequest.MAX_RANK / SearchRequest.MAX_SIZE; page++) {
      SearchResults results = owner.search().search(request.page(page));
      var hit =
          results.hits().stream()
              .filter(h -> h.id().equals(wanted) && visit == VISIT.equals(h.kind()))
              .findFirst();
      if (hit.isPresent() || (long) page * SearchRequest.MAX_SIZE >= results.total()) {
        return hit.map(views::entry);
      }
    }
    return Optional.empty();
  }

  /**
   * What everybody finds by this search, without facets.
   *
   * @param limit how many at most
   */
  public List<SearchAnswer.FoundEntry> publicly(SearchQuery query, int limit) {
    try {
      List<SearchAnswer.FoundEntry> found = new ArrayList<>();
      SearchRequest request =
          Discovery.request(Viewer.visitor(), query).size(SearchRequest.MAX_SIZE);
      long total = limit;
      for (int page = 1; found.size() < Math.min(limit, total); page++) {
        SearchResults results = owner.search().search(request.page(page));
        total = results.total();
        if (results.hits().isEmpty()) {
          break;
        }
        results.hits().stream().map(views::entry).forEach(found::add);
      }
      return found.stream().limit(limit).toList();
    } catch (IndexUnavailableException e) {
      owner.heal();
      SearchQuery first =
          new SearchQuery(query.q(), query.filters(), null, PageRequest.first(PageRequest.LARGEST));
      // The simple search knows no filters: better nothing than what was not asked for.
      return query.filters().isEmpty()
          ? database.answer(first, System.nanoTime()).hits()
          : List.of();
    }
  }
}
