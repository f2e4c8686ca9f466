package id.teladan.watch;

import id.teladan.discovery.ReaderSearch;
import id.teladan.discovery.SearchAnswer.FoundEntry;
import id.teladan.discovery.SearchQuery;
import id.teladan.identity.Accounts;
import id.teladan.identity.Caller;
import id.teladan.need.NeedFeed;
import id.teladan.need.NeedView;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.outbox.OutboxClaims;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One publication in one transaction: who waits for it, tell them, forget it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchingStep {
  @Inject private Publications publications;
  @Inject private OutboxClaims outbox;
  @Inject private Narrowing narrowing;
  @Inject private SavedSearches searches;
  @Inject private NeedFeed needs;
  @Inject private Accounts accounts;
  @Inject private ReaderSearch search;
  @Inject private Announcer announcer;

  public List<Long> waiting(int limit) {
    return publications.waiting(limit);
  }

  /** Matches it, unless the index has to learn of it first. */
  public void match(long publicationId) {
    Optional<Publication> claimed = publications.claim(publicationId);
    if (claimed.isEmpty() || outbox.waits(claimed.get().kind(), claimed.get().objectId())) {
      return;
    }
    Publication publication = claimed.get();
    searches.savedUntil(publication.at()).forEach(saved -> matchSearch(publication, saved));
    needs.waitingSince(publication.at()).forEach(need -> matchNeed(publication, need));
    publications.forget(publication);
  }

  private void matchSearch(Publication publication, SavedSearch saved) {
    SavedSearchView view = saved.view();
    find(publication, saved.accountId(), SearchText.query(view.query()))
        .ifPresent(
            entry ->
                tell(
                    News.of("search-matched", entry.url()).about(entry.title()).about(view.name()),
                    key("search:" + view.id(), publication),
                    saved.accountId()));
  }

  private void matchNeed(Publication publication, NeedView need) {
    find(publication, need.accountId(), SearchText.query(need.query()))
        .ifPresent(
            entry ->
                tell(
                    News.of("need-matched", entry.url()).about(need.title()).about(entry.title()),
                    key("need:" + need.id(), publication),
                    need.accountId()));
  }

  private Optional<FoundEntry> find(Publication publication, Long accountId, SearchQuery query) {
    Optional<Caller> reader = accounts.callers(List.of(accountId)).stream().findFirst();
    return reader.flatMap(
        who ->
            narrowing
                .narrowed(query, publication)
                .flatMap(
                    narrow ->
                        search.find(
                            who, narrow, Narrowing.isVisit(publication), publication.objectId())));
  }

  private void tell(News news, String key, Long accountId) {
    announcer.tell(news.once(key), List.of(accountId));
  }

  private static String key(String waiting, Publication publication) {
    return waiting + ":" + publication.kind() + ":" + publication.objectId();
  }
}
