package id.teladan.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The index as one viewer sees it at one moment. Everything that is asked of the index on
 * somebody's behalf is asked here, so that nothing unreadable shows through.
 */
final class View {
  final IndexSearcher searcher;
  final List<LeafReaderContext> leaves;
  private final Bits[] readable;

  View(IndexSearcher searcher, Segments segments, Set<String> tokens) throws IOException {
    this.searcher = searcher;
    leaves = searcher.getIndexReader().leaves();
    readable = new Bits[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      readable[leaf.ord] = segments.readable(leaf.reader(), tokens);
    }
  }

  Bits readable(LeafReaderContext leaf) {
    return readable[leaf.ord];
  }

  /** Runs a query over what may be read. */
  void search(Query query, Collector collector) throws IOException {
    search(query, collector, readable);
  }

  /** Runs a query over the accepted documents of each segment. */
  void search(Query query, Collector collector, Bits[] accepted) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), collector.scoreMode(), 1);
    collector.setWeight(weight);
    for (LeafReaderContext leaf : leaves) {
      BulkScorer scorer = weight.bulkScorer(leaf);
      if (scorer == null) {
        continue;
      }
      LeafCollector local;
      try {
        local = collector.getLeafCollector(leaf);
        scorer.score(local, accepted[leaf.ord], 0, DocIdSetIterator.NO_MORE_DOCS);
      } catch (org.apache.lucene.search.CollectionTerminatedException e) {
        continue;
      }
      local.finish();
    }
  }

  /** In how many readable documents a term occurs, counted up to a limit. */
  int frequency(String field, String text, int limit) throws IOException {
    BytesRef term = new BytesRef(text);
    int found = 0;
    for (LeafReaderContext leaf : leaves) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum each = terms.iterator();
      if (each.seekExact(term)) {
        found += frequency(each, leaf, limit - found);
      }
      if (found >= limit) {
        break;
      }
    }
    return found;
  }

  /** In how many readable documents of a segment the current term occurs, up to a limit. */
  int frequency(TermsEnum current, LeafReaderContext leaf, int limit) throws IOException {
    Bits visible = readable[leaf.ord];
    PostingsEnum postings = current.postings(null, PostingsEnum.NONE);
    int found = 0;
    while (found < limit) {
      int doc = postings.nextDoc();
      if (doc == DocIdSetIterator.NO_MORE_DOCS) {
        break;
      }
      if (visible.get(doc)) {
        found++;
      }
    }
    return found;
  }

  /** The readable document with a key, -1 when there is none. */
  int find(String key) throws IOException {
    Term term = new Term(Fields.KEY, key);
    for (LeafReaderContext leaf : leaves) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings == null) {
        continue;
      }
      for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
        if (readable[leaf.ord].get(d)) {
          return leaf.docBase + d;
        }
      }
    }
    return -1;
  }

  boolean isReadable(int doc) {
    LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(doc, leaves));
    return readable[leaf.ord].get(doc - leaf.docBase);
  }
}
