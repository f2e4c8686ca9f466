package id.teladan.discovery;

import id.teladan.search.CatalogueSearch;
import id.teladan.search.SearchRequest;
import id.teladan.search.Viewer;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Whether a query holds nothing but words that the public may read anyway: some public entry has
 * all of them, as they are. So nobody's name and no private matter is suggested to others, however
 * often it was typed.
 */
final class PublicWords {
  private static final Viewer PUBLIC = new Viewer(Set.of());

  private PublicWords() {}

  static boolean holds(CatalogueSearch search, String query) {
    StringJoiner all = new StringJoiner(" ");
    for (String word : query.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        all.add('"' + word + '"');
      }
    }
    return all.length() > 0 && search.search(SearchRequest.of(PUBLIC, all.toString())).total() > 0;
  }
}
