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
  private final Facet[] filtered;
  private final FixedBitSet[] chosen;
  private final int[][] counts = new int[Facet.values().length][];
  final Bits[] accepted;
  private int total;

  Matched(View view, Segments segments, Map<Facet, Set<String>> filters) {
    this.view = view;
    this.segments = segments;
    filtered = filters.keySet().toArray(Facet[]::new);
    chosen = new FixedBitSet[filtered.length];
    for (Facet facet : Facet.values()) {
      counts[facet.ordinal()] = new int[Math.max(1, segments.values.get(facet).size())];
    }
    for (int i = 0; i < filtered.length; i++) {
      FacetValues values = segments.values.get(filtered[i]);
      chosen[i] = new FixedBitSet(Math.max(1, values.size()));
      for (String value : filters.get(filtered[i])) {
        int number = values.find(value);
        if (number >= 0 && number < chosen[i].length()) {
          chosen[i].set(number);
        }
      }
    }
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
    FacetColumn[] columns = segments.of(leaf.reader()).facets;
    FixedBitSet matching = new FixedBitSet(leaf.reader().maxDoc());
    accepted[leaf.ord] = matching;
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Counting needs no scores.
      }

      @Override
      public void collect(int doc) {
        int failed = failed(columns, doc);
        if (failed == PASSES) {
          total++;
          matching.set(doc);
          for (int i = 0; i < columns.length; i++) {
            columns[i].count(doc, counts[i]);
          }
        } else if (failed >= 0) {
          columns[failed].count(doc, counts[failed]);
        }
      }
    };
  }

  private static final int PASSES = -1;
  private static final int FAILS_MORE = -2;

  /** The only facet whose filter a document fails, or {@link #PASSES} or {@link #FAILS_MORE}. */
  private int failed(FacetColumn[] columns, int doc) {
    int failed = PASSES;
    for (int i = 0; i < filtered.length; i++) {
      int facet = filtered[i].ordinal();
      if (!columns[facet].hasAny(doc, chosen[i])) {
        if (failed != PASSES) {
          return FAILS_MORE;
        }
        failed = facet;
      }
    }
    return failed;
  }

  Map<Facet, List<FacetCount>> facets() {
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetValues values = segments.values.get(facet);
      int[] each = counts[facet.ordinal()];
      List<FacetCount> list = new ArrayList<>();
      for (int number = 0; number < each.length; number++) {
        if (each[number] > 0) {
          list.add(new FacetCount(values.value(number), each[number]));
        }
      }
      list.sort(
          Comparator.comparingInt(FacetCount::count).reversed().thenComparing(FacetCount::value));
      facets.put(facet, List.copyOf(list));
    }
    return facets;
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
