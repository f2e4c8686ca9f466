package id.teladan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Which version of an entry an index holds. */
final class Versions {
  private record Leaf(LeafReader reader, TermsEnum keys) {}

  private final List<Leaf> leaves = new ArrayList<>();

  Versions(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
      Terms terms = context.reader().terms(Fields.KEY);
      if (terms != null) {
        leaves.add(new Leaf(context.reader(), terms.iterator()));
      }
    }
  }

  /**
   * Whether a change is news.
   *
   * @param deletion a deletion is news beside the same version, a put after its deletion is not
   */
  boolean accepts(String key, long version, boolean deletion) throws IOException {
    BytesRef term = new BytesRef(key);
    for (Leaf leaf : leaves) {
      int doc = find(leaf, term);
      if (doc >= 0) {
        long held = version(leaf.reader, doc);
        boolean gone = isTombstone(leaf.reader, doc);
        return version > held || version == held && (deletion || !gone);
      }
    }
    return true;
  }

  private static int find(Leaf leaf, BytesRef key) throws IOException {
    if (!leaf.keys.seekExact(key)) {
      return -1;
    }
    Bits live = leaf.reader.getLiveDocs();
    PostingsEnum postings = leaf.keys.postings(null, PostingsEnum.NONE);
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        return doc;
      }
    }
    return -1;
  }

  private static long version(LeafReader reader, int doc) throws IOException {
    NumericDocValues versions = DocValues.getNumeric(reader, Fields.VERSION);
    return versions.advanceExact(doc) ? versions.longValue() : Long.MIN_VALUE;
  }

  private static boolean isTombstone(LeafReader reader, int doc) throws IOException {
    return !DocValues.getSorted(reader, Fields.SORT_KEY).advanceExact(doc);
  }

  static void visit(IndexSearcher searcher, ObjLongConsumer<String> visitor) throws IOException {
    for (LeafReaderContext context : searcher.getIndexReader().leaves()) {
      LeafReader reader = context.reader();
      Bits live = reader.getLiveDocs();
      SortedDocValues keys = DocValues.getSorted(reader, Fields.SORT_KEY);
      NumericDocValues versions = DocValues.getNumeric(reader, Fields.VERSION);
      for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
        if ((live == null || live.get(doc)) && versions.advanceExact(doc)) {
          visitor.accept(keys.lookupOrd(keys.ordValue()).utf8ToString(), versions.longValue());
        }
      }
    }
  }
}
