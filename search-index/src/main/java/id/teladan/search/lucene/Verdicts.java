package id.teladan.search.lucene;

import id.teladan.search.Facet;
import java.util.Map;
import java.util.Set;

/** Which combinations of facet values pass the chosen filters; worked out once a search. */
final class Verdicts {
  static final int PASSES = -1;
  static final int FAILS_MORE = -2;

  /** By group and combination; null for a group without a filter. */
  private final int[][] verdicts = new int[Segments.GROUPS][];

  private final boolean all;

  Verdicts(Segments segments, Map<Facet, Set<String>> filters) {
    all = filters.isEmpty();
    for (Map.Entry<Facet, Set<String>> filter : filters.entrySet()) {
      Facet facet = filter.getKey();
      int group = segments.groupOf(facet.ordinal());
      int[][] meanings = segments.groups[group].meanings();
      if (verdicts[group] == null) {
        verdicts[group] = new int[meanings.length];
        java.util.Arrays.fill(verdicts[group], PASSES);
      }
      FacetValues values = segments.values.get(facet);
      boolean[] chosen = new boolean[values.size()];
      for (String value : filter.getValue()) {
        int number = values.find(value);
        if (number >= 0 && number < chosen.length) {
          chosen[number] = true;
        }
      }
      judge(verdicts[group], meanings, facet.ordinal(), chosen);
    }
  }

  private static void judge(int[] verdicts, int[][] meanings, int facet, boolean[] chosen) {
    for (int combination = 0; combination < verdicts.length; combination++) {
      boolean passes = false;
      for (int value : meanings[combination]) {
        int number = Combinations.number(value);
        boolean own = Combinations.facet(value) == facet && number < chosen.length;
        passes |= own && chosen[number];
      }
      if (!passes) {
        verdicts[combination] = verdicts[combination] == PASSES ? facet : FAILS_MORE;
      }
    }
  }

  /** Whether nothing is filtered. */
  boolean all() {
    return all;
  }

  /** The only facet whose filter a document fails, or {@link #PASSES} or {@link #FAILS_MORE}. */
  int of(int[][] columns, int doc) {
    int verdict = PASSES;
    for (int group = 0; group < verdicts.length; group++) {
      if (verdicts[group] == null) {
        continue;
      }
      int one = verdicts[group][columns[group][doc]];
      if (one != PASSES) {
        if (verdict != PASSES) {
          return FAILS_MORE;
        }
        verdict = one;
      }
    }
    return verdict;
  }
}
