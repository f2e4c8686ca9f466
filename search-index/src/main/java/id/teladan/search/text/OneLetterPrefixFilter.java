package id.teladan.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * After the letter e adds the joined word: {@code e-musrenbang} is found as {@code e musrenbang},
 * {@code musrenbang} and {@code emusrenbang}.
 */
final class OneLetterPrefixFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private boolean afterLetter;
  private int letterEnd;
  private State joined;

  OneLetterPrefixFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (joined != null) {
      restoreState(joined);
      joined = null;
      increment.setPositionIncrement(0);
      String word = term.toString();
      term.setEmpty().append('e').append(word);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (afterLetter && offset.startOffset() == letterEnd + 1 && term.length() > 2) {
      joined = captureState();
    }
    afterLetter = term.length() == 1 && term.charAt(0) == 'e';
    letterEnd = offset.endOffset();
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    afterLetter = false;
    joined = null;
  }
}
