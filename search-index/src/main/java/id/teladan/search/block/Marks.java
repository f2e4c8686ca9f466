package id.teladan.search.block;

import java.util.Arrays;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** A field without positions: which documents have a term, and sometimes how much of it. */
final class Marks extends Inverted {
  private int[] numbers = new int[64];
  private int[] docs = new int[64];
  private int[] frequencies = new int[64];
  private int size;
  private int[] order;

  Marks(Numbering numbering, IndexOptions options) {
    super(numbering, options);
  }

  void add(int doc, int number, int frequency) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
      docs = Arrays.copyOf(docs, 2 * size);
      frequencies = Arrays.copyOf(frequencies, 2 * size);
    }
    numbers[size] = number;
    docs[size] = doc;
    frequencies[size] = frequency;
    size++;
  }

  @Override
  void sort() {
    if (begins != null) {
      return;
    }
    int[] next = new int[numbering.size() + 1];
    for (int i = 0; i < size; i++) {
      next[numbers[i] + 1]++;
    }
    sum(next);
    begins = next.clone();
    order = new int[size];
    for (int i = 0; i < size; i++) {
      order[next[numbers[i]]++] = i;
    }
  }

  @Override
  PostingsEnum postings(int number, PostingsEnum reuse) {
    Walk walk = reuse instanceof Walk known && known.of == this ? known : new Walk(this);
    walk.begin(begins[number], begins[number + 1]);
    return walk;
  }

  private static final class Walk extends PostingsEnum {
    private final Marks of;
    private int at;
    private int end;
    private int doc = -1;
    private int frequency;

    Walk(Marks of) {
      this.of = of;
    }

    void begin(int from, int to) {
      at = from;
      end = to;
      doc = -1;
    }

    @Override
    public int nextDoc() {
      if (at == end) {
        doc = NO_MORE_DOCS;
        return doc;
      }
      doc = of.docs[of.order[at]];
      frequency = 0;
      while (at < end && of.docs[of.order[at]] == doc) {
        frequency += of.frequencies[of.order[at++]];
      }
      return doc;
    }

    @Override
    public int freq() {
      return frequency;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int advance(int target) {
      while (doc < target) {
        nextDoc();
      }
      return doc;
    }

    @Override
    public long cost() {
      return end - at;
    }

    @Override
    public int nextPosition() {
      return -1;
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public BytesRef getPayload() {
      return null;
    }
  }
}
