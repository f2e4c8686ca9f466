package id.teladan.search.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** Values of documents that are sorted among themselves, one or several for each document. */
final class Choices {
  private final Map<BytesRef, Integer> known = new HashMap<>();
  private int[] docs = new int[64];

  /** Where each document's values begin. */
  private int[] begins = new int[65];

  private int[] chosen = new int[64];
  private int count;
  private int size;
  private BytesRef[] sorted;

  void add(int doc, BytesRef value) {
    if (count == 0 || docs[count - 1] != doc) {
      if (count == docs.length) {
        docs = Arrays.copyOf(docs, 2 * count);
        begins = Arrays.copyOf(begins, 2 * count + 1);
      }
      docs[count++] = doc;
    }
    Integer number = known.get(value);
    if (number == null) {
      number = known.size();
      known.put(BytesRef.deepCopyOf(value), number);
    }
    chosen = size == chosen.length ? Arrays.copyOf(chosen, 2 * size) : chosen;
    chosen[size++] = number;
    begins[count] = size;
  }

  /** Turns numbers in the order of coming into ranks, and leaves out what came twice. */
  private synchronized void sort() {
    if (sorted != null) {
      return;
    }
    sorted = known.keySet().toArray(BytesRef[]::new);
    Arrays.sort(sorted);
    int[] ranks = new int[sorted.length];
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks[known.get(sorted[rank])] = rank;
    }
    int to = 0;
    int from = 0;
    for (int i = 0; i < count; i++) {
      int end = begins[i + 1];
      begins[i] = to;
      to = sortOne(ranks, from, end, to);
      from = end;
    }
    begins[count] = to;
  }

  /** Sorts one document's values and moves them up to where the others end. */
  private int sortOne(int[] ranks, int from, int end, int to) {
    for (int at = from; at < end; at++) {
      chosen[at] = ranks[chosen[at]];
    }
    Arrays.sort(chosen, from, end);
    int next = to;
    for (int at = from; at < end; at++) {
      if (at == from || chosen[at] != chosen[next - 1]) {
        chosen[next++] = chosen[at];
      }
    }
    return next;
  }

  SortedDocValues one() {
    sort();
    Walk walk = new Walk(docs, count);
    return new SortedDocValues() {
      @Override
      public int ordValue() {
        return chosen[begins[walk.at()]];
      }

      @Override
      public BytesRef lookupOrd(int ord) {
        return sorted[ord];
      }

      @Override
      public int getValueCount() {
        return sorted.length;
      }

      @Override
      public boolean advanceExact(int target) {
        return walk.advanceExact(target);
      }

      @Override
      public int docID() {
        return walk.doc();
      }

      @Override
      public int nextDoc() {
        return walk.next();
      }

      @Override
      public int advance(int target) {
        return walk.advance(target);
      }

      @Override
      public long cost() {
        return walk.count();
      }
    };
  }

  SortedSetDocValues several() {
    sort();
    Walk walk = new Walk(docs, count);
    return new Several(walk);
  }

  private final class Several extends SortedSetDocValues {
    private final Walk walk;
    private int given;

    Several(Walk walk) {
      this.walk = walk;
    }

    @Override
    public long nextOrd() {
      return chosen[begins[walk.at()] + given++];
    }

    @Override
    public int docValueCount() {
      return begins[walk.at() + 1] - begins[walk.at()];
    }

    @Override
    public BytesRef lookupOrd(long ord) {
      return sorted[(int) ord];
    }

    @Override
    public long getValueCount() {
      return sorted.length;
    }

    @Override
    public boolean advanceExact(int target) {
      given = 0;
      return walk.advanceExact(target);
    }

    @Override
    public int docID() {
      return walk.doc();
    }

    @Override
    public int nextDoc() {
      given = 0;
      return walk.next();
    }

    @Override
    public int advance(int target) {
      given = 0;
      return walk.advance(target);
    }

    @Override
    public long cost() {
      return walk.count();
    }
  }
}
