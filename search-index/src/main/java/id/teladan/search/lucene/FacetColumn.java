package id.teladan.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** One facet's values in one segment, in memory: counting is the hottest loop of a search. */
final class FacetColumn {
  /** First value of each document; the last entry closes the last document. Null when single. */
  private final int[] starts;

  private final short[] numbers;

  private FacetColumn(int[] starts, short[] numbers) {
    this.starts = starts;
    this.numbers = numbers;
  }

  static FacetColumn load(LeafReader reader, String field, FacetValues values) throws IOException {
    SortedSetDocValues source = DocValues.getSortedSet(reader, field);
    int[] given = new int[(int) source.getValueCount()];
    for (int ord = 0; ord < given.length; ord++) {
      given[ord] = Math.min(Short.MAX_VALUE, values.number(source.lookupOrd(ord).utf8ToString()));
    }
    int[] starts = new int[reader.maxDoc() + 1];
    short[] numbers = new short[reader.maxDoc()];
    boolean single = true;
    int used = 0;
    for (int doc = 0; doc < reader.maxDoc(); doc++) {
      starts[doc] = used;
      int count = source.advanceExact(doc) ? source.docValueCount() : 0;
      single &= count <= 1;
      for (int i = 0; i < count; i++) {
        if (used == numbers.length) {
          numbers = Arrays.copyOf(numbers, numbers.length * 2 + 8);
        }
        numbers[used++] = (short) given[(int) source.nextOrd()];
      }
    }
    starts[reader.maxDoc()] = used;
    return single ? single(starts, numbers) : new FacetColumn(starts, Arrays.copyOf(numbers, used));
  }

  private static FacetColumn single(int[] starts, short[] numbers) {
    short[] each = new short[starts.length - 1];
    for (int doc = 0; doc < each.length; doc++) {
      each[doc] = starts[doc] == starts[doc + 1] ? -1 : numbers[starts[doc]];
    }
    return new FacetColumn(null, each);
  }

  /** Counts a document's values. */
  void count(int doc, int[] counts) {
    if (starts == null) {
      int number = numbers[doc];
      if (number >= 0) {
        counts[number]++;
      }
      return;
    }
    int end = starts[doc + 1];
    for (int i = starts[doc]; i < end; i++) {
      counts[numbers[i]]++;
    }
  }

  /** Whether a document has one of the chosen values. */
  boolean hasAny(int doc, FixedBitSet chosen) {
    if (starts == null) {
      return numbers[doc] >= 0 && numbers[doc] < chosen.length() && chosen.get(numbers[doc]);
    }
    for (int i = starts[doc]; i < starts[doc + 1]; i++) {
      if (numbers[i] < chosen.length() && chosen.get(numbers[i])) {
        return true;
      }
    }
    return false;
  }
}
