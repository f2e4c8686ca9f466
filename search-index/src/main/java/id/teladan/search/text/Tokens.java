package id.teladan.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of one text, in order. */
public final class Tokens {
  Word[] words;
  int[] starts;
  int[] ends;
  int[] increments;
  int size;
  final int length;

  Tokens(int length) {
    this.length = length;
    int expected = length / 6 + 4;
    words = new Word[expected];
    starts = new int[expected];
    ends = new int[expected];
    increments = new int[expected];
  }

  void add(Word word, int start, int end, int increment) {
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

  public int size() {
    return size;
  }

  /** Length of the text in characters. */
  public int length() {
    return length;
  }

  public Word word(int i) {
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
        spelled.add(new String(words[i].chars));
      }
    }
    return spelled;
  }
}
