package id.teladan.search;

import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param total all entries that match and that the viewer may read
 * @param hits the asked page
 * @param facets for every facet its values by falling count; the counts of a facet ignore its own
 *     filter and respect all others, so they say what choosing a value would give
 * @param didYouMean the whole query with likely typing errors mended, null when there are none;
 *     made only of words the viewer may read
 * @param alsoSearched synonyms and long forms that were searched too
 */
public record SearchResults(
    long total,
    List<Hit> hits,
    Map<Facet, List<FacetCount>> facets,
    String didYouMean,
    List<AlsoSearched> alsoSearched) {
  public SearchResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
    alsoSearched = List.copyOf(alsoSearched);
  }
}
