package id.teladan.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The two ways a text becomes terms: as written, and stemmed. */
public final class CatalogueAnalyzers {
  private static final int GAP = 100;

  /** One stemmer for all, for its cache. */
  public static final IndonesianStemmer STEMMER = new IndonesianStemmer();

  private CatalogueAnalyzers() {}

  /** Words in lower case without accents. */
  public static Analyzer words() {
    return new Words(false);
  }

  /** The same words, stemmed. */
  public static Analyzer stems() {
    return new Words(true);
  }

  /** The words of a text, one for each position. */
  public static List<String> tokenize(Analyzer analyzer, String text) {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (increment.getPositionIncrement() > 0) {
          tokens.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static final class Words extends Analyzer {
    private final boolean stem;

    Words(boolean stem) {
      this.stem = stem;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer tokenizer = new StandardTokenizer();
      TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
      TokenStream joined = new OneLetterPrefixFilter(words);
      return new TokenStreamComponents(
          tokenizer, stem ? new IndonesianStemFilter(joined, STEMMER) : joined);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }

    @Override
    public int getPositionIncrementGap(String field) {
      return GAP;
    }
  }
}
