package id.teladan.search.block;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** Terms with numbers, and their order. */
abstract class Numbering {
  private static final int PREFIX = 5;
  private static final int NUMBER_BITS = 24;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  private int[] sorted = {};

  abstract int size();

  abstract BytesRef term(int number);

  /** All numbers in the order of their terms. */
  final int[] sorted() {
    if (sorted.length != size()) {
      sorted = sort();
    }
    return sorted;
  }

  /** Begins anew with fewer or other terms. */
  final void unsorted() {
    sorted = new int[0];
  }

  /** By the first bytes of all, which are at hand, and by the others only where these are alike. */
  private int[] sort() {
    long[] keys = new long[size()];
    for (int number = 0; number < keys.length; number++) {
      // Bytes have no sign: those of other scripts come last and not first.
      keys[number] = (prefix(term(number)) << NUMBER_BITS | number) ^ Long.MIN_VALUE;
    }
    Arrays.sort(keys);
    int from = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i == keys.length || keys[i] >>> NUMBER_BITS != keys[from] >>> NUMBER_BITS) {
        if (i - from > 1) {
          sortAlike(keys, from, i);
        }
        from = i;
      }
    }
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) (keys[i] & NUMBER);
    }
    return order;
  }

  private static long prefix(BytesRef term) {
    long prefix = 0;
    for (int i = 0; i < PREFIX; i++) {
      prefix = prefix << 8 | (i < term.length ? term.bytes[term.offset + i] & 0xFF : 0);
    }
    return prefix;
  }

  private void sortAlike(long[] keys, int from, int to) {
    Long[] alike = new Long[to - from];
    for (int i = from; i < to; i++) {
      alike[i - from] = keys[i];
    }
    Arrays.sort(alike, (a, b) -> term((int) (a & NUMBER)).compareTo(term((int) (b & NUMBER))));
    for (int i = from; i < to; i++) {
      keys[i] = alike[i - from];
    }
  }
}
