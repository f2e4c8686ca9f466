package id.teladan.search.block;

import id.teladan.search.text.Replay;
import id.teladan.search.text.Tokens;
import java.util.Arrays;

/** The words of all texts of a block, one after another; fields made of one text share them. */
final class Texts {
  private static final int LONGEST = 255;

  final WordNumbers numbering;
  private int[] numbers = new int[1 << 12];
  private int[] stems = new int[1 << 12];
  private int[] positions = new int[1 << 12];
  private int[] starts = new int[1 << 12];
  private byte[] lengths = new byte[1 << 12];
  private int size;

  /** The texts of the document that is being added, and where each begins. */
  private Tokens[] own = new Tokens[8];

  private int[] begins = new int[8];
  private int texts;
  private Running sorted;

  Texts(WordNumbers numbering) {
    this.numbering = numbering;
  }

  int size() {
    return size;
  }

  void beginDocument() {
    texts = 0;
  }

  /** Where a text begins; it is added when it is new. */
  int place(Replay replay) {
    Tokens tokens = replay.tokens();
    for (int i = 0; i < texts; i++) {
      if (own[i] == tokens) {
        return begins[i];
      }
    }
    if (texts == own.length) {
      own = Arrays.copyOf(own, 2 * texts);
      begins = Arrays.copyOf(begins, 2 * texts);
    }
    own[texts] = tokens;
    begins[texts] = size;
    add(tokens);
    return begins[texts++];
  }

  private void add(Tokens tokens) {
    if (size + tokens.size() > numbers.length) {
      int larger = Math.max(numbers.length + (numbers.length >> 1), size + tokens.size());
      numbers = Arrays.copyOf(numbers, larger);
      stems = Arrays.copyOf(stems, larger);
      positions = Arrays.copyOf(positions, larger);
      starts = Arrays.copyOf(starts, larger);
      lengths = Arrays.copyOf(lengths, larger);
    }
    int position = 0;
    for (int i = 0; i < tokens.size(); i++) {
      position += tokens.increment(i);
      numbers[size] = tokens.word(i);
      // A stem is a word too: all are to be there before their occurrences are sorted.
      stems[size] = numbering.stemOf(numbers[size]);
      positions[size] = position;
      starts[size] = tokens.start(i);
      lengths[size] = (byte) Math.min(LONGEST, tokens.end(i) - tokens.start(i));
      size++;
    }
  }

  /** One field is sorted at a time: what that takes is as large as the texts. */
  void sorting(Running field) {
    if (sorted != null && sorted != field) {
      sorted.forget();
    }
    sorted = field;
  }

  int number(int at) {
    return numbers[at];
  }

  int stem(int at) {
    return stems[at];
  }

  /** Counted from 1 at the beginning of the text. */
  int position(int at) {
    return positions[at];
  }

  int start(int at) {
    return starts[at];
  }

  byte length(int at) {
    return lengths[at];
  }

  void clear() {
    size = 0;
    texts = 0;
    sorted = null;
    Arrays.fill(own, null);
  }
}
