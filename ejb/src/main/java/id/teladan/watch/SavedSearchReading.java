package id.teladan.watch;

import id.teladan.discovery.ReaderSearch;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The caller's own searches, and their feeds for whoever holds the address. */
@Stateless
public class SavedSearchReading {
  @Inject private SavedSearches searches;
  @Inject private ReaderSearch search;
  @Inject private CurrentCaller caller;

  /** By name. */
  @Permitted(Action.USE_ACCOUNT)
  public Page<SavedSearchView> list(PageRequest page) {
    return searches.of(caller.get().accountId(), page);
  }

  /**
   * @throws NotFoundException when it is not the caller's
   */
  @Permitted(Action.USE_ACCOUNT)
  public SavedSearchView get(long id) {
    return searches.require(caller.get().accountId(), id).view();
  }

  /**
   * The search of a feed. Whoever has the address may see its name and what everybody finds by it,
   * never what only its owner finds: addresses of feeds are copied into other people's servers.
   *
   * @throws NotFoundException when no feed has this address, or not any more
   */
  @Permitted(Action.READ_PUBLIC)
  public SavedSearchView feed(String token) {
    return searches.byToken(token).orElseThrow(() -> new NotFoundException("feed", "…"));
  }

  /** What everybody finds by a search, for feeds: {@code solution:12}, {@code visit:3}. */
  @Permitted(Action.READ_PUBLIC)
  public List<String> foundKeys(String query) {
    return search.publicKeys(SearchText.query(query));
  }
}
