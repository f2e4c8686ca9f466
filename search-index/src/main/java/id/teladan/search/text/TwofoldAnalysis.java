package id.teladan.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Analyses a text once for both kinds of field, as written and stemmed, and gives terms to the
 * index as bytes that were made before. The streams it gives out are its own: those of one document
 * are consumed before {@link #begin} of the next. Not for several threads at a time.
 */
public final class TwofoldAnalysis {
  /** A word in another one's slot takes its place: frequent words are soon back. */
  private static final int SLOTS = 1 << 16;

  private final Analyzer analyzer = CatalogueAnalyzers.words();
  private final Tokens.Known[] slots = new Tokens.Known[SLOTS];
  private final List<Replay> streams = new ArrayList<>();
  private int given;

  /** Takes back all streams. */
  public void begin() {
    given = 0;
  }

  /** Takes a text apart. */
  public Tokens analyze(String text) {
    Tokens tokens = new Tokens(text.length());
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            known(term.buffer(), term.length()),
            offset.startOffset(),
            offset.endOffset(),
            increment.getPositionIncrement());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private Tokens.Known known(char[] buffer, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Tokens.Known found = slots[slot];
    if (found == null || !Arrays.equals(found.chars, 0, found.chars.length, buffer, 0, length)) {
      char[] chars = Arrays.copyOf(buffer, length);
      found = new Tokens.Known(chars, CatalogueAnalyzers.STEMMER.stem(new String(chars)));
      slots[slot] = found;
    }
    return found;
  }

  /** The words as written. */
  public TokenStream words(Tokens tokens) {
    return next().replay(tokens, Replay.Form.WORDS, 0);
  }

  /** The stems. */
  public TokenStream stems(Tokens tokens) {
    return next().replay(tokens, Replay.Form.STEMS, 0);
  }

  /**
   * All beginnings of the words.
   *
   * @param longest how many characters at most
   */
  public TokenStream beginnings(Tokens tokens, int longest) {
    return next().replay(tokens, Replay.Form.BEGINNINGS, longest);
  }

  private Replay next() {
    if (given == streams.size()) {
      streams.add(new Replay());
    }
    return streams.get(given++);
  }
}
