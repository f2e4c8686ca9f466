package id.teladan.search.block;

import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** The terms of one field, to be walked through once from the first to the last. */
final class BlockTerms extends Terms {
  private final Inverted field;

  BlockTerms(Inverted field) {
    this.field = field;
  }

  @Override
  public TermsEnum iterator() {
    field.sort();
    return new Each(field);
  }

  @Override
  public long size() {
    return -1;
  }

  @Override
  public long getSumTotalTermFreq() {
    throw new UnsupportedOperationException();
  }

  @Override
  public long getSumDocFreq() {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getDocCount() {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean hasFreqs() {
    return field.has(IndexOptions.DOCS_AND_FREQS);
  }

  @Override
  public boolean hasPositions() {
    return field.has(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  }

  @Override
  public boolean hasOffsets() {
    return field.has(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  private static final class Each extends BaseTermsEnum {
    private final Inverted field;
    private final int[] sorted;
    private int at = -1;

    Each(Inverted field) {
      this.field = field;
      sorted = field.numbering.sorted();
    }

    private int number() {
      return sorted[at];
    }

    @Override
    public BytesRef next() {
      do {
        at++;
      } while (at < sorted.length && field.begins[number()] == field.begins[number() + 1]);
      return at < sorted.length ? term() : null;
    }

    @Override
    public BytesRef term() {
      return field.numbering.term(number());
    }

    @Override
    public PostingsEnum postings(PostingsEnum reuse, int flags) {
      return field.postings(number(), reuse);
    }

    @Override
    public int docFreq() {
      int count = 0;
      try {
        PostingsEnum postings = field.postings(number(), null);
        while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          count++;
        }
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      return count;
    }

    @Override
    public long totalTermFreq() {
      return (long) field.begins[number() + 1] - field.begins[number()];
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void seekExact(long ord) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long ord() {
      throw new UnsupportedOperationException();
    }

    @Override
    public ImpactsEnum impacts(int flags) {
      throw new UnsupportedOperationException();
    }
  }
}
