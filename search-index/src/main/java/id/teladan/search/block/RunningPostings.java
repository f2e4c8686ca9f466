package id.teladan.search.block;

import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;

/** The occurrences of one term in running text. */
final class RunningPostings extends PostingsEnum {
  private final Running field;
  private int end;

  /** The first occurrence in the next document. */
  private int next;

  private int at;
  private int doc = -1;
  private int frequency;

  RunningPostings(Running field) {
    this.field = field;
  }

  boolean isOf(Running other) {
    return field == other;
  }

  void begin(int from, int to) {
    next = from;
    end = to;
    doc = -1;
  }

  @Override
  public int nextDoc() {
    if (next == end) {
      doc = NO_MORE_DOCS;
      return doc;
    }
    at = next - 1;
    doc = field.doc(next);
    int first = next;
    do {
      next++;
    } while (next < end && field.doc(next) == doc);
    frequency = next - first;
    return doc;
  }

  @Override
  public int freq() {
    return frequency;
  }

  @Override
  public int nextPosition() {
    at++;
    return field.position(at);
  }

  @Override
  public int startOffset() {
    return field.start(at);
  }

  @Override
  public int endOffset() {
    return field.start(at) + field.length(at);
  }

  @Override
  public BytesRef getPayload() {
    return null;
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
    return end - next;
  }
}
