package id.teladan.search.block;

import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;

/** One field's terms and where they occur. */
abstract class Inverted {
  final Numbering numbering;
  final IndexOptions options;

  /** Where the occurrences of each number begin; one entry more than there are numbers. */
  int[] begins;

  Inverted(Numbering numbering, IndexOptions options) {
    this.numbering = numbering;
    this.options = options;
  }

  /** Sorts the occurrences by term; nothing is added after. */
  abstract void sort();

  /** The occurrences of a term, on an enumeration that may be used again. */
  abstract PostingsEnum postings(int number, PostingsEnum reuse);

  /** Turns counts, kept one place further, into begins. */
  static void sum(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  boolean has(IndexOptions asked) {
    return options.compareTo(asked) >= 0;
  }
}
