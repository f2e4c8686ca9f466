package id.teladan.search.lucene;

import id.teladan.search.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Numbers for the combinations of values that documents have of some facets. Counting is the
 * hottest loop of a search: a document is counted once by its combination, and what a combination
 * means is looked up once a search.
 */
final class Combinations {
  private final Facet[] facets;
  private final Map<Facet, FacetValues> values;
  private final Map<List<Integer>, Integer> numbers = new ConcurrentHashMap<>();
  private volatile int[][] meanings = new int[64][];
  private volatile int size;

  Combinations(Map<Facet, FacetValues> values, Facet... facets) {
    this.values = values;
    this.facets = facets;
  }

  boolean covers(Facet facet) {
    return Arrays.asList(facets).contains(facet);
  }

  int size() {
    return size;
  }

  /** The values of all combinations, each with its facet; read them by the two methods below. */
  int[][] meanings() {
    int known = size;
    return Arrays.copyOf(meanings, known);
  }

  static int facet(int value) {
    return value >>> 24;
  }

  static int number(int value) {
    return value & 0xFFFFFF;
  }

  /** The combination of each document of a segment. */
  int[] column(LeafReader reader) throws IOException {
    SortedSetDocValues[] sources = new SortedSetDocValues[facets.length];
    int[][] given = new int[facets.length][];
    for (int i = 0; i < facets.length; i++) {
      sources[i] = DocValues.getSortedSet(reader, Fields.FACET + facets[i].name());
      given[i] = given(sources[i], facets[i]);
    }
    int[] column = new int[reader.maxDoc()];
    int[] found = new int[8];
    for (int doc = 0; doc < column.length; doc++) {
      int count = 0;
      for (int i = 0; i < facets.length; i++) {
        int more = sources[i].advanceExact(doc) ? sources[i].docValueCount() : 0;
        found = count + more > found.length ? Arrays.copyOf(found, 2 * (count + more)) : found;
        for (int j = 0; j < more; j++) {
          found[count++] = given[i][(int) sources[i].nextOrd()];
        }
      }
      column[doc] = number(found, count);
    }
    return column;
  }

  private int[] given(SortedSetDocValues source, Facet facet) throws IOException {
    int[] given = new int[(int) source.getValueCount()];
    for (int ord = 0; ord < given.length; ord++) {
      int number = values.get(facet).number(source.lookupOrd(ord).utf8ToString());
      given[ord] = facet.ordinal() << 24 | Math.min(number, 0xFFFFFF);
    }
    return given;
  }

  private int number(int[] found, int count) {
    Integer[] combination = new Integer[count];
    for (int i = 0; i < count; i++) {
      combination[i] = found[i];
    }
    List<Integer> key = Arrays.asList(combination);
    Integer number = numbers.get(key);
    return number != null ? number : give(key);
  }

  private synchronized int give(List<Integer> combination) {
    Integer number = numbers.get(combination);
    if (number == null) {
      number = size;
      if (number == meanings.length) {
        meanings = Arrays.copyOf(meanings, 2 * number);
      }
      meanings[number] = combination.stream().mapToInt(Integer::intValue).toArray();
      size = number + 1;
      numbers.put(combination, number);
    }
    return number;
  }
}
