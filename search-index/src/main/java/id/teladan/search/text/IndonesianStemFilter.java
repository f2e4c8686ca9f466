package id.teladan.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each token by its stem. */
final class IndonesianStemFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final IndonesianStemmer stemmer;

  IndonesianStemFilter(TokenStream input, IndonesianStemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String word = term.toString();
    String stem = stemmer.stem(word);
    if (!stem.equals(word)) {
      term.setEmpty().append(stem);
    }
    return true;
  }
}
