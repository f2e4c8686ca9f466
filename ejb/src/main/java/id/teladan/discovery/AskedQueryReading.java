package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Shows curators what people look for, and what they look for in vain. */
@Stateless
public class AskedQueryReading {
  private static final int USUAL_DAYS = 365;

  @Inject private AskedQueries queries;

  /**
   * Queries with their counts, most often first.
   *
   * @param withoutHit only those asked in vain, and these most often in vain first
   * @param since the first day that counts; null for a year ago
   */
  @Permitted(Action.READ_QUERIES)
  public Page<SearchedQuery> list(boolean withoutHit, LocalDate since, PageRequest page) {
    LocalDate from = since == null ? QueryLogSettings.today().minusDays(USUAL_DAYS) : since;
    return queries.since(from, withoutHit, page);
  }
}
