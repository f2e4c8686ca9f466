package id.teladan.search.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Gives analysed words out again, as written, as stems, or as beginnings. Who knows it may read the
 * words themselves instead of the stream.
 */
public final class Replay extends TokenStream {
  /** What becomes of a word. */
  public enum Form {
    WORDS,
    STEMS,
    BEGINNINGS
  }

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final Words words;
  private Tokens tokens;
  private Form form;
  private int longest;
  private int at;
  private int characters;

  Replay(Words words) {
    super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
    this.words = words;
  }

  Replay replay(Tokens again, Form as, int longestBeginning) {
    tokens = again;
    form = as;
    longest = longestBeginning;
    return this;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Form form() {
    return form;
  }

  /** The beginnings of a word, as long as were asked for. */
  public int[] beginningsOf(int word) {
    return words.beginningsOf(word, longest);
  }

  @Override
  public void reset() {
    at = 0;
    characters = 0;
  }

  @Override
  public boolean incrementToken() {
    if (form == Form.BEGINNINGS) {
      return incrementBeginning();
    }
    if (at == tokens.size) {
      return false;
    }
    int word = tokens.words[at];
    term.setBytesRef(form == Form.STEMS ? words.term(words.stemOf(word)) : words.term(word));
    offset.setOffset(tokens.starts[at], tokens.ends[at]);
    increment.setPositionIncrement(tokens.increments[at]);
    at++;
    return true;
  }

  /** One character more, or the next word's first. */
  private boolean incrementBeginning() {
    while (at < tokens.size) {
      int[] beginnings = beginningsOf(tokens.words[at]);
      if (characters < beginnings.length) {
        term.setBytesRef(words.term(beginnings[characters++]));
        increment.setPositionIncrement(1);
        return true;
      }
      at++;
      characters = 0;
    }
    return false;
  }

  @Override
  public void end() {
    offset.setOffset(tokens.length, tokens.length);
    increment.setPositionIncrement(0);
  }
}
