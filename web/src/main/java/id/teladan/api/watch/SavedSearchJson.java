package id.teladan.api.watch;

import id.teladan.watch.SavedSearchView;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;

/**
 * A saved search as REST shows it to its owner.
 *
 * @param query the query of the search's address
 * @param url the page with its results
 * @param feedUrl its feed, for programs that do not sign in; whoever has it reads what is public
 */
public record SavedSearchJson(
    long id,
    String name,
    String query,
    String url,
    String feedUrl,
    Instant createdAt,
    int version) {

  static SavedSearchJson of(SavedSearchView search, UriInfo uri) {
    return new SavedSearchJson(
        search.id(),
        search.name(),
        search.query(),
        search.url(),
        uri.getBaseUriBuilder().path("feeds").path(search.feedToken()).build().toString(),
        search.createdAt(),
        search.version());
  }
}
