package id.teladan.discovery;

import id.teladan.shared.PageRequest;
import java.util.List;
import java.util.Map;

/**
 * What somebody searches for.
 *
 * @param q words as typed; may be empty
 * @param filters by facet name ({@code kind region affair audience stage evidence sharing year}):
 *     values of one are alternatives, several narrow each other
 * @param sort {@code relevance newest title evidence adopted}; null is relevance
 * @param page which page
 */
public record SearchQuery(
    String q, Map<String, List<String>> filters, String sort, PageRequest page) {
  private static final String RELEVANCE = "relevance";

  public SearchQuery {
    q = q == null ? "" : q.strip();
    filters = Map.copyOf(filters);
  }

  /**
   * Whether this is somebody's question, and not a step through the answer to one: the first page,
   * before anything was narrowed or sorted.
   */
  boolean isTyped() {
    return !q.isEmpty()
        && filters.isEmpty()
        && page.page() == 1
        && (sort == null || sort.equals(RELEVANCE));
  }
}
