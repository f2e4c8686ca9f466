package id.teladan.watch;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the caller's own searches. The audit names a search and never quotes it or its secret. */
@Stateless
public class SavedSearchEditing {
  /** How many one person may keep; each is tried against every publication. */
  static final int MOST = 100;

  private static final String KIND = "saved_search";

  @Inject private SavedSearches searches;
  @Inject private Validation validation;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /**
   * Saves a search.
   *
   * @throws StateRuleException when the caller keeps too many already
   */
  @Permitted(Action.USE_ACCOUNT)
  public SavedSearchView create(SavedSearchContent wish) {
    SavedSearchContent content = wish.canonical();
    validation.check(content);
    long account = caller.get().accountId();
    if (searches.count(account) >= MOST) {
      throw new StateRuleException(
          "too-many-searches", FieldError.of("name", "too-many-searches", MOST));
    }
    SavedSearch search = new SavedSearch(account, content);
    searches.add(search);
    return kept("create", search);
  }

  @Permitted(Action.USE_ACCOUNT)
  public SavedSearchView update(long id, int version, SavedSearchContent wish) {
    SavedSearch search = own(id);
    SavedSearchContent content = wish.canonical();
    validation.check(content);
    requireVersion(search, version);
    search.write(content);
    searches.flush();
    return kept("update", search);
  }

  /** Gives the feed another address; the old one shows nothing from now on. */
  @Permitted(Action.USE_ACCOUNT)
  public SavedSearchView renewFeed(long id) {
    SavedSearch search = own(id);
    search.renewToken();
    searches.flush();
    return kept("renew-feed", search);
  }

  @Permitted(Action.USE_ACCOUNT)
  public void delete(long id, int version) {
    SavedSearch search = own(id);
    requireVersion(search, version);
    kept("delete", search);
    searches.remove(search);
  }

  private SavedSearch own(long id) {
    return searches.require(caller.get().accountId(), id);
  }

  private SavedSearchView kept(String action, SavedSearch search) {
    audit.record("saved-search." + action, KIND, search.view().id(), null, null);
    return search.view();
  }

  private static void requireVersion(SavedSearch search, int version) {
    SavedSearchView current = search.view();
    if (current.version() != version) {
      throw new VersionConflictException("saved-search", current.id(), current.version());
    }
  }
}
