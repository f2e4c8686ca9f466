package id.teladan.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** The words of one text with their stems, in order. */
public final class Tokens {

  /** A word and its stem, as the index writes them. */
  static final class Known {
    final char[] chars;
    final BytesRef word;
    final BytesRef stem;

    Known(char[] chars, String stem) {
      this.chars = chars;
      word = new BytesRef(new String(chars));
      this.stem = new BytesRef(stem);
    }
  }

  Known[] known;
  int[] starts;
  int[] ends;
  int[] increments;
  int size;
  final int length;

  Tokens(int length) {
    this.length = length;
    int expected = length / 6 + 4;
    known = new Known[expected];
    starts = new int[expected];
    ends = new int[expected];
    increments = new int[expected];
  }

  void add(Known word, int start, int end, int increment) {
    if (size == known.length) {
      int larger = size * 2;
      known = Arrays.copyOf(known, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      increments = Arrays.copyOf(increments, larger);
    }
    known[size] = word;
    starts[size] = start;
    ends[size] = end;
    increments[size] = increment;
    size++;
  }

  /** The words, one for each position. */
  public List<String> words() {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (increments[i] > 0) {
        words.add(new String(known[i].chars));
      }
    }
    return words;
  }
}
