package id.teladan.search.block;

import java.util.Arrays;
import org.apache.lucene.index.NumericDocValues;

/** One number for each document that has one. */
final class Numbers {
  private int[] docs = new int[64];
  private long[] values = new long[64];
  private int count;

  void add(int doc, long value) {
    if (count == docs.length) {
      docs = Arrays.copyOf(docs, 2 * count);
      values = Arrays.copyOf(values, 2 * count);
    }
    docs[count] = doc;
    values[count] = value;
    count++;
  }

  NumericDocValues values() {
    Walk walk = new Walk(docs, count);
    return new NumericDocValues() {
      @Override
      public long longValue() {
        return values[walk.at()];
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
}
