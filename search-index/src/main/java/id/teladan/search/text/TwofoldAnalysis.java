package id.teladan.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
  private final Analyzer analyzer = CatalogueAnalyzers.words();
  private final Words words = new Words();
  private final List<Replay> streams = new ArrayList<>();
  private int given;

  /** The words of its texts by number. */
  public Words all() {
    return words;
  }

  /** Takes back all streams. */
  public void begin() {
    given = 0;
  }

  /** Forgets words when they have become too many; nobody may hold some then. */
  public void rest() {
    words.forgetIfMany();
  }

  /** Takes a text apart. */
  public Tokens analyze(String text) {
    Tokens tokens = new Tokens(text.length(), words);
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            words.of(term.buffer(), term.length()),
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
      streams.add(new Replay(words));
    }
    return streams.get(given++);
  }
}
