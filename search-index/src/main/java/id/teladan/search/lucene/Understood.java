package id.teladan.search.lucene;

import id.teladan.search.AlsoSearched;
import java.util.List;

/**
 * A query as it is searched.
 *
 * @param units what is looked for
 * @param required phrases that must occur
 * @param excluded what must not occur
 * @param didYouMean the mended query, null when nothing needs mending
 * @param alsoSearched what the thesaurus added
 */
record Understood(
    List<Unit> units,
    List<Unit> required,
    List<Unit> excluded,
    String didYouMean,
    List<AlsoSearched> alsoSearched) {

  /** Whether nothing positive is looked for: everything matches that is not excluded. */
  boolean everything() {
    return units.isEmpty() && required.isEmpty();
  }
}
