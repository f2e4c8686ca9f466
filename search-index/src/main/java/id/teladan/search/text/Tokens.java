package id.teladan.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one text, in order. */
public final class Tokens {
  final Words all;
  int[] words;
  int[] starts;
  int[] ends;
  int[] increments;
  int size;
  final int length;

  Tokens(int length, Words all) {
    this.all = all;
    this.length = length;
    int expected = length / 6 + 4;
    words = new int[expected];
    starts = new int[expected];
    ends = new int[expected];
    increments = new int[expected];
  }

  void add(int word, int start, int end, int increment) {
    if (size == words.length) {
      int larger = size * 2;
      words = Arrays.copyOf(words, larger);
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      increments = Arrays.copyOf(increments, larger);
    }
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    increments[size] = increment;
    size++;
  }

  /** What its words' numbers mean. */
  public Words all() {
    return all;
  }

  public int size() {
    return size;
  }

  /** Length of the text in characters. */
  public int length() {
    return length;
  }

  /** The number of a word among {@link #all()}. */
  public int word(int i) {
    return words[i];
  }

  public int start(int i) {
    return starts[i];
  }

  public int end(int i) {
    return ends[i];
  }

  /** How many positions it stands behind the word before. */
  public int increment(int i) {
    return increments[i];
  }

  /** The words, one for each position. */
  public List<String> words() {
    List<String> spelled = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (increments[i] > 0) {
        spelled.add(all.spelled(words[i]));
      }
    }
    return spelled;
  }
}
