package id.teladan.discovery;

import id.teladan.identity.Caller;
import id.teladan.search.IndexUnavailableException;
import id.teladan.search.SearchRequest;
import id.teladan.search.SearchResults;
import id.teladan.search.Viewer;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
   * The keys of everything that everybody finds by this search. While the index cannot answer, what
   * the database finds; nothing where there are filters, which it does not know.
   */
  public List<String> publicKeys(SearchQuery query) {
    try {
      return owner.search().keys(Discovery.request(Viewer.visitor(), query));
    } catch (IndexUnavailableException e) {
      owner.heal();
      return query.filters().isEmpty()
          ? database.solutionIds(query).stream().map(id -> SolutionFeed.KIND + ":" + id).toList()
          : List.of();
    }
  }
}
