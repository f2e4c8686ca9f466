package id.teladan.search.text;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/**
 * All words that came by, each with a number, found again without making anything. A word is known
 * by 64 bits made of its letters: finding it takes one look into memory. Not for several threads at
 * a time.
 */
public final class Words {
  /** Beyond so many all are forgotten, when nobody uses a number any more. */
  private static final int MOST = 300_000;

  private static final int NUMBER_BITS = 24;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;
  private static final int UNKNOWN = -1;

  /** The upper bits of a word's print, and its number plus one. */
  private long[] slots = new long[1 << 12];

  private BytesRef[] terms = new BytesRef[1 << 10];
  private String[] spelled = new String[1 << 10];
  private int[] stems = new int[1 << 10];
  private int[][] beginnings = new int[1 << 10][];
  private int size;
  private int age;

  /** How many words there are; their numbers are below. */
  public int size() {
    return size;
  }

  /** Another number after all were forgotten. */
  public int age() {
    return age;
  }

  /** A word as the index writes it. */
  public BytesRef term(int word) {
    return terms[word];
  }

  String spelled(int word) {
    return spelled[word];
  }

  int of(char[] buffer, int length) {
    long print = print(buffer, length);
    int slot = (int) print & slots.length - 1;
    while (slots[slot] != 0) {
      if (((slots[slot] ^ print) & ~(long) NUMBER) == 0) {
        return (int) (slots[slot] & NUMBER) - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    int number = give(new String(buffer, 0, length));
    slots[slot] = print & ~(long) NUMBER | number + 1;
    if (size * 2 > slots.length) {
      grow();
    }
    return number;
  }

  private static long print(char[] buffer, int length) {
    long hash = length;
    for (int i = 0; i < length; i++) {
      hash = (hash ^ buffer[i]) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return hash;
  }

  private int give(String word) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      spelled = Arrays.copyOf(spelled, 2 * size);
      stems = Arrays.copyOf(stems, 2 * size);
      beginnings = Arrays.copyOf(beginnings, 2 * size);
    }
    terms[size] = new BytesRef(word);
    spelled[size] = word;
    stems[size] = UNKNOWN;
    beginnings[size] = null;
    return size++;
  }

  private void grow() {
    slots = new long[2 * slots.length];
    for (int number = 0; number < size; number++) {
      long print = print(spelled[number].toCharArray(), spelled[number].length());
      int slot = (int) print & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = print & ~(long) NUMBER | number + 1;
    }
  }

  /** The number of a word's stem. */
  public int stemOf(int word) {
    int stem = stems[word];
    if (stem == UNKNOWN) {
      String text = CatalogueAnalyzers.STEMMER.stem(spelled[word]);
      stem = text.equals(spelled[word]) ? word : of(text.toCharArray(), text.length());
      stems[word] = stem;
    }
    return stem;
  }

  /** The numbers of a word's beginnings, the shortest first; always asked with the same length. */
  int[] beginningsOf(int word, int longest) {
    int[] known = beginnings[word];
    if (known == null) {
      char[] chars = spelled[word].toCharArray();
      known = new int[Math.min(longest, Character.codePointCount(chars, 0, chars.length))];
      int end = 0;
      for (int i = 0; i < known.length; i++) {
        end += Character.charCount(Character.codePointAt(chars, end));
        known[i] = of(chars, end);
      }
      beginnings[word] = known;
    }
    return known;
  }

  /** Forgets when there are too many. */
  void forgetIfMany() {
    if (size > MOST) {
      slots = new long[1 << 12];
      Arrays.fill(terms, null);
      Arrays.fill(spelled, null);
      Arrays.fill(beginnings, null);
      size = 0;
      age++;
    }
  }
}
