package id.teladan.search.lucene;

import java.util.List;

/**
 * One thing that is searched for: a word, or a phrase, with everything that means the same.
 *
 * @param typed as typed, in lower case
 * @param words its words, as written
 * @param stems their stems
 * @param phrase whether the words must stand together
 * @param meanings other ways to say it, from the thesaurus
 * @param similar known words near an unknown one
 */
record Unit(
    String typed,
    List<String> words,
    List<String> stems,
    boolean phrase,
    List<Meaning> meanings,
    List<Near> similar) {

  /**
   * A word like one that was typed.
   *
   * @param word as it stands in the index
   * @param stem its stem
   * @param weight from 0 to 1, the likelihood that it was meant
   */
  record Near(String word, String stem, float weight) {}

  /**
   * Another way to say it.
   *
   * @param stems a run of stems
   * @param weight from 0 to 1; less than 1 where it is rarer than what was typed, so that it does
   *     not drown that
   */
  record Meaning(List<String> stems, float weight) {}

  static Unit word(String word, String stem) {
    return new Unit(word, List.of(word), List.of(stem), false, List.of(), List.of());
  }

  Unit withSimilar(List<Near> near) {
    return new Unit(typed, words, stems, phrase, meanings, near);
  }

  Unit withMeanings(List<Meaning> others) {
    return new Unit(typed, words, stems, phrase, others, similar);
  }
}
