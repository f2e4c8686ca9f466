package id.teladan.search.lucene;

/**
 * A set of keys by 64 bits of each, sixteen bytes a key at most; a rare clash takes two for one.
 */
final class Fingerprints {
  private long[] slots = new long[1 << 12];
  private int size;

  /** Whether the key was new. */
  boolean add(String key) {
    if (size * 2 >= slots.length) {
      grow();
    }
    boolean added = put(slots, of(key));
    size += added ? 1 : 0;
    return added;
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long print : slots) {
      if (print != 0) {
        put(larger, print);
      }
    }
    slots = larger;
  }

  private static boolean put(long[] slots, long print) {
    int at = (int) (print ^ print >>> 32) & slots.length - 1;
    while (slots[at] != 0) {
      if (slots[at] == print) {
        return false;
      }
      at = at + 1 & slots.length - 1;
    }
    slots[at] = print;
    return true;
  }

  private static long of(String key) {
    long hash = 1_125_899_906_842_597L;
    for (int i = 0; i < key.length(); i++) {
      hash = 31 * hash + key.charAt(i);
    }
    hash *= 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }
}
