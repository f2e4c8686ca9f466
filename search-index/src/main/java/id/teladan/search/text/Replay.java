package id.teladan.search.text;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.BytesRef;

/** Gives analysed words out again, as written, as stems, or as beginnings. */
final class Replay extends TokenStream {
  enum Form {
    WORDS,
    STEMS,
    BEGINNINGS
  }

  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final BytesRef beginning = new BytesRef();
  private Tokens tokens;
  private Form form;
  private int longest;
  private int at;
  private int bytes;
  private int characters;

  Replay() {
    super(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY);
  }

  Replay replay(Tokens again, Form as, int longestBeginning) {
    tokens = again;
    form = as;
    longest = longestBeginning;
    return this;
  }

  @Override
  public void reset() {
    at = 0;
    bytes = 0;
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
    Tokens.Known known = tokens.known[at];
    term.setBytesRef(form == Form.STEMS ? known.stem : known.word);
    offset.setOffset(tokens.starts[at], tokens.ends[at]);
    increment.setPositionIncrement(tokens.increments[at]);
    at++;
    return true;
  }

  /** One character more, or the next word's first. */
  private boolean incrementBeginning() {
    while (at < tokens.size) {
      BytesRef word = tokens.known[at].word;
      if (bytes < word.length && characters < longest) {
        do {
          bytes++;
        } while (bytes < word.length && (word.bytes[word.offset + bytes] & 0xC0) == 0x80);
        characters++;
        beginning.bytes = word.bytes;
        beginning.offset = word.offset;
        beginning.length = bytes;
        term.setBytesRef(beginning);
        increment.setPositionIncrement(1);
        return true;
      }
      at++;
      bytes = 0;
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
