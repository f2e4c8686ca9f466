package id.teladan.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One search. Values of one facet are alternatives (OR), facets narrow each other (AND).
 *
 * <p>{@code SearchRequest.of(viewer, "perizinan").with(Facet.REGION, List.of("65")).page(2)}
 *
 * @param viewer who asks, mandatory
 * @param q what was typed: words, "phrases in quotes", -without, OR; anything else is plain words;
 *     empty asks for everything the viewer may read
 * @param filters chosen facet values
 * @param sort order of the hits
 * @param page from 1
 * @param size hits a page, 1 to 100
 */
public record SearchRequest(
    Viewer viewer, String q, Map<Facet, Set<String>> filters, Sort sort, int page, int size) {

  /** The largest page. */
  public static final int MAX_SIZE = 100;

  /** Hits beyond this rank are not served; the total still counts them. */
  public static final int MAX_RANK = 10_000;

  public SearchRequest {
    Objects.requireNonNull(viewer, "viewer");
    q = q == null ? "" : q;
    sort = sort == null ? Sort.RELEVANCE : sort;
    page = Math.max(1, page);
    size = Math.min(MAX_SIZE, Math.max(1, size));
    EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Set.copyOf(values));
          }
        });
    filters = Map.copyOf(copy);
  }

  /** The first 20 hits for these words by relevance. */
  public static SearchRequest of(Viewer viewer, String q) {
    return new SearchRequest(viewer, q, Map.of(), Sort.RELEVANCE, 1, 20);
  }

  /** Narrows to entries with one of these values; replaces what was chosen for the facet before. */
  public SearchRequest with(Facet facet, Collection<String> values) {
    EnumMap<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    copy.putAll(filters);
    copy.put(facet, values == null ? Set.of() : new LinkedHashSet<>(values));
    return new SearchRequest(viewer, q, copy, sort, page, size);
  }

  public SearchRequest sort(Sort value) {
    return new SearchRequest(viewer, q, filters, value, page, size);
  }

  public SearchRequest page(int value) {
    return new SearchRequest(viewer, q, filters, sort, value, size);
  }

  public SearchRequest size(int value) {
    return new SearchRequest(viewer, q, filters, sort, page, value);
  }
}
