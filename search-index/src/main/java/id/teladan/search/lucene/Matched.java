package id.teladan.search.lucene;

import id.teladan.search.Facet;
import id.teladan.search.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * All that matches: how much, which documents, and the facets. A document that fails the filter of
 * one facet alone is counted in that facet only, so a facet shows what its other values would give.
 */
final class Matched implements Collector {
  private final View view;
  private final Segments segments;
  private final Verdicts verdicts;

  /** How many documents matched, by group and combination. */
  private final int[][] counts = new int[Segments.GROUPS][];

  /** How many failed one filtered facet alone, by facet and combination of its group. */
  private final int[][] failures = new int[Facet.values().length][];

  final Bits[] accepted;
  private int total;

  Matched(View view, Segments segments, Map<Facet, Set<String>> filters) {
    this.view = view;
    this.segments = segments;
    verdicts = new Verdicts(segments, filters);
    for (int group = 0; group < Segments.GROUPS; group++) {
      counts[group] = new int[segments.groups[group].size()];
    }
    filters
        .keySet()
        .forEach(facet -> failures[facet.ordinal()] = new int[segments.group(facet).size()]);
    accepted = new Bits[view.leaves.size()];
    for (LeafReaderContext leaf : view.leaves) {
      accepted[leaf.ord] = new Bits.MatchNoBits(leaf.reader().maxDoc());
    }
  }

  int total() {
    return total;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    int[][] columns = segments.of(leaf.reader()).combinations;
    FixedBitSet matching = new FixedBitSet(leaf.reader().maxDoc());
    accepted[leaf.ord] = matching;
    return verdicts.all() ? new Unfiltered(columns, matching) : new Filtered(columns, matching);
  }

  /** Counts every document. */
  private final class Unfiltered extends Counting {
    private final int[] first = columns[0];
    private final int[] second = columns[1];
    private final int[] third = columns[2];
    private final int[] firsts = counts[0];
    private final int[] seconds = counts[1];
    private final int[] thirds = counts[2];

    Unfiltered(int[][] columns, FixedBitSet matching) {
      super(columns, matching);
    }

    @Override
    public void collect(int doc) {
      matching.set(doc);
      firsts[first[doc]]++;
      seconds[second[doc]]++;
      thirds[third[doc]]++;
    }
  }

  /** Counts a document in all facets, in one, or not at all. */
  private final class Filtered extends Counting {
    Filtered(int[][] columns, FixedBitSet matching) {
      super(columns, matching);
    }

    @Override
    public void collect(int doc) {
      int verdict = verdicts.of(columns, doc);
      if (verdict == Verdicts.PASSES) {
        matching.set(doc);
        for (int group = 0; group < columns.length; group++) {
          counts[group][columns[group][doc]]++;
        }
      } else if (verdict >= 0) {
        failures[verdict][columns[segments.groupOf(verdict)][doc]]++;
      }
    }
  }

  private abstract class Counting implements LeafCollector {
    final int[][] columns;
    final FixedBitSet matching;

    Counting(int[][] columns, FixedBitSet matching) {
      this.columns = columns;
      this.matching = matching;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Counting needs no scores.
    }

    @Override
    public void finish() {
      total += matching.cardinality();
    }
  }

  Map<Facet, List<FacetCount>> facets() {
    int[][] each = new int[Facet.values().length][];
    for (Facet facet : Facet.values()) {
      each[facet.ordinal()] = new int[segments.values.get(facet).size()];
    }
    for (int group = 0; group < Segments.GROUPS; group++) {
      int[][] meanings = segments.groups[group].meanings();
      add(counts[group], meanings, each, -1);
      for (Facet facet : Facet.values()) {
        if (failures[facet.ordinal()] != null && segments.groupOf(facet.ordinal()) == group) {
          add(failures[facet.ordinal()], meanings, each, facet.ordinal());
        }
      }
    }
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(facet, list(segments.values.get(facet), each[facet.ordinal()]));
    }
    return facets;
  }

  /**
   * @param only the one facet to count, or -1 for all
   */
  private static void add(int[] counts, int[][] meanings, int[][] each, int only) {
    for (int combination = 0; combination < counts.length; combination++) {
      if (counts[combination] > 0) {
        for (int value : meanings[combination]) {
          int facet = Combinations.facet(value);
          if (only < 0 || facet == only) {
            each[facet][Combinations.number(value)] += counts[combination];
          }
        }
      }
    }
  }

  private static List<FacetCount> list(FacetValues values, int[] each) {
    List<FacetCount> list = new ArrayList<>();
    for (int number = 0; number < each.length; number++) {
      if (each[number] > 0) {
        list.add(new FacetCount(values.value(number), each[number]));
      }
    }
    list.sort(
        Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
    return List.copyOf(list);
  }

  /** Of all of them, in their order. */
  List<String> keys() throws IOException {
    List<String> keys = new ArrayList<>(total);
    for (LeafReaderContext leaf : view.leaves) {
      SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.SORT_KEY);
      for (int doc = 0; doc < accepted[leaf.ord].length(); doc++) {
        if (accepted[leaf.ord].get(doc) && values.advanceExact(doc)) {
          keys.add(values.lookupOrd(values.ordValue()).utf8ToString());
        }
      }
    }
    keys.sort(Comparator.naturalOrder());
    return keys;
  }

  View view() {
    return view;
  }
}
