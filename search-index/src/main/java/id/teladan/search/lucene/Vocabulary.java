package id.teladan.search.lucene;

import id.teladan.search.text.CatalogueAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds known words near a mistyped one. Known are only words of documents the viewer may read, so
 * a correction never betrays anything.
 */
final class Vocabulary {
  private static final int MAX_NEAR = 6;
  private static final int MAX_CACHED = 10_000;
  private static final int FREQUENCY_LIMIT = 2_000;
  private static final int SHORTEST = 4;
  private static final int LONG = 7;
  private static final int ALTERNATIVES = -1;
  private static final int MAX_ALTERNATIVES = 4;
  private static final float ALTERNATIVE_WEIGHT = .5f;

  private record Asked(Object reader, Set<String> tokens, String word, int atLeast) {}

  private final Map<Asked, List<Unit.Near>> cache =
      new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, List<Unit.Near>> eldest) {
          return size() > MAX_CACHED;
        }
      };

  /**
   * Words near a word, likeliest first.
   *
   * @param atLeast in how many readable documents a neighbour must occur
   */
  List<Unit.Near> near(View view, Set<String> tokens, String word, int atLeast) throws IOException {
    if (word.length() < SHORTEST || word.length() > 40) {
      return List.of();
    }
    return remembered(view, tokens, word, atLeast, () -> look(view, word, atLeast));
  }

  /** Other stems a word of no known root may have, if readable texts have them. */
  List<Unit.Near> alternatives(View view, Set<String> tokens, String word) throws IOException {
    Set<String> possible = CatalogueAnalyzers.STEMMER.alternatives(word);
    return possible.isEmpty()
        ? List.of()
        : remembered(view, tokens, word, ALTERNATIVES, () -> known(view, possible));
  }

  private static List<Unit.Near> known(View view, Set<String> stems) throws IOException {
    List<Unit.Near> known = new ArrayList<>();
    for (String stem : stems) {
      if (known.size() < MAX_ALTERNATIVES && view.frequency(Fields.STEMS, stem, 1) > 0) {
        known.add(new Unit.Near(stem, stem, ALTERNATIVE_WEIGHT));
      }
    }
    return known;
  }

  private interface Looking {
    List<Unit.Near> look() throws IOException;
  }

  private List<Unit.Near> remembered(
      View view, Set<String> tokens, String word, int atLeast, Looking looking) throws IOException {
    Object reader = view.searcher.getIndexReader().getReaderCacheHelper().getKey();
    Asked asked = new Asked(reader, tokens, word, atLeast);
    synchronized (cache) {
      List<Unit.Near> known = cache.get(asked);
      if (known != null) {
        return known;
      }
    }
    List<Unit.Near> found = looking.look();
    synchronized (cache) {
      cache.put(asked, found);
    }
    return found;
  }

  private static List<Unit.Near> look(View view, String word, int atLeast) throws IOException {
    List<Unit.Near> found = candidates(view, Fields.TEXT, word, 1, 0, atLeast);
    String stem = CatalogueAnalyzers.STEMMER.stem(word);
    if (found.isEmpty() && stem.length() >= SHORTEST && !stem.equals(word)) {
      // Another form of the word may be known where this one is not.
      found = candidates(view, Fields.STEMS, stem, 1, 0, atLeast);
    }
    if (found.isEmpty() && word.length() >= LONG) {
      found = candidates(view, Fields.TEXT, word, 2, 1, atLeast);
    }
    return found;
  }

  private static List<Unit.Near> candidates(
      View view, String field, String word, int edits, int prefix, int atLeast) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    CompiledAutomaton automaton =
        new FuzzyQuery(new Term(field, word), edits, prefix, 50, true).getAutomata();
    for (LeafReaderContext leaf : view.leaves) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = automaton.getTermsEnum(terms);
      while (each.next() != null) {
        int frequency = view.frequency(each, leaf, FREQUENCY_LIMIT);
        if (frequency > 0) {
          frequencies.merge(each.term().utf8ToString(), frequency, Integer::sum);
        }
      }
    }
    frequencies.remove(word);
    frequencies.values().removeIf(frequency -> frequency < atLeast);
    return weigh(word, frequencies);
  }

  private static List<Unit.Near> weigh(String word, Map<String, Integer> frequencies) {
    List<Unit.Near> near = new ArrayList<>();
    frequencies.forEach(
        (candidate, frequency) ->
            near.add(
                new Unit.Near(
                    candidate,
                    CatalogueAnalyzers.STEMMER.stem(candidate),
                    (float) (Spelling.likelihood(word, candidate) * Math.log(2 + frequency)))));
    near.sort(Comparator.comparingDouble(Unit.Near::weight).reversed());
    if (near.isEmpty()) {
      return near;
    }
    float best = near.get(0).weight();
    return near.stream()
        .filter(n -> n.weight() >= best / 4)
        .limit(MAX_NEAR)
        .map(n -> new Unit.Near(n.word(), n.stem(), n.weight() / best))
        .toList();
  }
}
