package id.teladan.search.block;

import id.teladan.search.text.Replay;
import java.util.Arrays;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.Version;

/** A field of running text with positions, as written or as stems. */
final class Running extends Inverted {
  private static final int NONE = -1;

  // Beyond these a text is searched, but neither its phrases nor its marks are.
  private static final int POSITION_BITS = 24;
  private static final int START_BITS = 24;
  private static final int MOST_POSITION = (1 << POSITION_BITS) - 1;
  private static final int MOST_START = (1 << START_BITS) - 1;

  final Texts texts;
  private final String name;
  private final boolean stems;
  private final int gap;

  // A piece is one text of one document.
  private int[] docs = new int[16];
  private int[] positions = new int[16];
  private int[] offsets = new int[16];
  private int[] froms = new int[16];
  private int[] tos = new int[16];
  private int pieces;

  // Of the document that is being added.
  private int doc = NONE;
  private int position;
  private int offset;
  private int length;
  private int overlaps;

  /** By term: document, position and place in the text, in one number, and the length there. */
  private long[] places;

  private byte[] lengths;

  Running(IndexOptions options, Texts texts, String name, Replay.Form form, int gap) {
    super(texts.numbering, options);
    this.texts = texts;
    this.name = name;
    this.gap = gap;
    stems = form == Replay.Form.STEMS;
  }

  void add(int to, Replay replay) {
    if (doc != to) {
      doc = to;
      position = -1;
      offset = 0;
      length = 0;
      overlaps = 0;
    }
    int from = texts.place(replay);
    int size = replay.tokens().size();
    room();
    docs[pieces] = doc;
    positions[pieces] = position;
    offsets[pieces] = offset;
    froms[pieces] = from;
    tos[pieces] = from + size;
    pieces++;
    for (int i = 0; i < size; i++) {
      overlaps += replay.tokens().increment(i) == 0 ? 1 : 0;
    }
    length += size;
    position += (size == 0 ? 0 : texts.position(from + size - 1)) + gap;
    offset += replay.tokens().length() + 1;
  }

  private void room() {
    if (pieces == docs.length) {
      int larger = 2 * pieces;
      docs = Arrays.copyOf(docs, larger);
      positions = Arrays.copyOf(positions, larger);
      offsets = Arrays.copyOf(offsets, larger);
      froms = Arrays.copyOf(froms, larger);
      tos = Arrays.copyOf(tos, larger);
    }
  }

  /** What the similarity needs to know of the document that was added last. */
  FieldInvertState state() {
    return new FieldInvertState(
        Version.LATEST.major, name, options, position, length, overlaps, offset, 0, 0);
  }

  private int number(int word) {
    return stems ? texts.stem(word) : texts.number(word);
  }

  @Override
  void sort() {
    texts.sorting(this);
    if (begins != null) {
      return;
    }
    int[] next = new int[numbering.size() + 1];
    int size = 0;
    for (int piece = 0; piece < pieces; piece++) {
      for (int word = froms[piece]; word < tos[piece]; word++) {
        next[number(word) + 1]++;
      }
      size += tos[piece] - froms[piece];
    }
    sum(next);
    begins = next.clone();
    places = new long[size];
    lengths = new byte[size];
    for (int piece = 0; piece < pieces; piece++) {
      long doc = (long) docs[piece] << POSITION_BITS + START_BITS;
      for (int word = froms[piece]; word < tos[piece]; word++) {
        int place = next[number(word)]++;
        long position = Math.min(MOST_POSITION, positions[piece] + texts.position(word));
        long start = Math.min(MOST_START, offsets[piece] + texts.start(word));
        places[place] = doc | position << START_BITS | start;
        lengths[place] = texts.length(word);
      }
    }
  }

  int doc(int occurrence) {
    return (int) (places[occurrence] >>> POSITION_BITS + START_BITS);
  }

  int position(int occurrence) {
    return (int) (places[occurrence] >>> START_BITS) & MOST_POSITION;
  }

  int start(int occurrence) {
    return (int) places[occurrence] & MOST_START;
  }

  int length(int occurrence) {
    return lengths[occurrence] & 0xFF;
  }

  @Override
  PostingsEnum postings(int number, PostingsEnum reuse) {
    RunningPostings walk =
        reuse instanceof RunningPostings known && known.isOf(this)
            ? known
            : new RunningPostings(this);
    walk.begin(begins[number], begins[number + 1]);
    return walk;
  }

  /** Another field is being sorted. */
  void forget() {
    begins = null;
    places = null;
    lengths = null;
  }
}
