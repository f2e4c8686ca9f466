package id.teladan.search.block;

import org.apache.lucene.search.DocIdSetIterator;

/** Goes through documents that have a value, in their order. */
final class Walk {
  private final int[] docs;
  private final int count;
  private int at = -1;

  Walk(int[] docs, int count) {
    this.docs = docs;
    this.count = count;
  }

  /** Which of those with a value it stands on. */
  int at() {
    return at;
  }

  int doc() {
    return at < 0 ? -1 : at < count ? docs[at] : DocIdSetIterator.NO_MORE_DOCS;
  }

  int next() {
    at++;
    return doc();
  }

  int advance(int target) {
    while (doc() < target) {
      at++;
    }
    return doc();
  }

  boolean advanceExact(int target) {
    return advance(target) == target;
  }

  int count() {
    return count;
  }
}
