package id.teladan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Asks the catalogue. Safe for use by many threads. Whatever is typed is answered: malformed input
 * is searched as plain words.
 *
 * <p>Every method throws {@link IndexUnavailableException} when the index is damaged or closed; the
 * caller then answers from the database and heals with {@link CatalogueIndex#rebuild}.
 */
public interface CatalogueSearch {

  /**
   * What the index holds of an entry, if this viewer may read it.
   *
   * @param key the document's key in the index
   * @throws IndexUnavailableException while the index cannot answer
   */
  Optional<IndexedEntry> read(Viewer viewer, String key);

  /** Finds, counts and highlights. */
  SearchResults search(SearchRequest request);

  /**
   * The keys of everything that matches, however much, in the order of the keys: for walking
   * through all of it. Page, size and sort of the request say nothing here.
   *
   * <p>An engine that cannot walk serves what its pages reach.
   */
  default List<String> keys(SearchRequest request) {
    List<String> keys = new ArrayList<>();
    SearchRequest page = request.size(SearchRequest.MAX_SIZE);
    for (int number = 1; number <= SearchRequest.MAX_RANK / SearchRequest.MAX_SIZE; number++) {
      List<Hit> hits = search(page.page(number)).hits();
      hits.forEach(hit -> keys.add(hit.key()));
      if (hits.size() < SearchRequest.MAX_SIZE) {
        break;
      }
    }
    keys.sort(Comparator.naturalOrder());
    return keys;
  }

  /**
   * Those of some entries that the request's viewer may read, in the order of the keys, with the
   * request's words marked and without a score: for reading what {@link #keys} gave. Filters, page,
   * size and sort of the request say nothing here.
   */
  List<Hit> read(SearchRequest request, List<String> keys);

  /**
   * Completes what is being typed, from the second character.
   *
   * @param max at most so many
   */
  List<Suggestion> suggest(Viewer viewer, String prefix, int max);

  /**
   * Entries about the same matter, most similar first, without the entry itself; empty when the
   * viewer may not read the entry.
   *
   * @param key the document's key
   */
  List<Hit> similar(Viewer viewer, String key, int max);

  /**
   * Tells why an entry ranks where it does.
   *
   * @param key the document's key
   */
  Explanation explain(SearchRequest request, String key);
}
