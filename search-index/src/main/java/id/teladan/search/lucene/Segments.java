package id.teladan.search.lucene;

import id.teladan.search.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is kept in memory for each segment as long as it lives: facet columns, and who may read
 * which document.
 */
final class Segments extends SearcherFactory {
  private static final int MAX_VIEWERS = 64;

  /** Facets with many values stand alone, the others together. */
  static final int GROUPS = 3;

  final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);
  final Combinations[] groups = new Combinations[GROUPS];
  private final int[] groupOf = new int[Facet.values().length];
  private final Map<IndexReader.CacheKey, Columns> columns = new ConcurrentHashMap<>();

  Segments() {
    for (Facet facet : Facet.values()) {
      values.put(facet, new FacetValues());
    }
    groups[0] =
        new Combinations(
            values,
            Facet.KIND,
            Facet.AUDIENCE,
            Facet.STAGE,
            Facet.EVIDENCE,
            Facet.SHARING,
            Facet.YEAR);
    groups[1] = new Combinations(values, Facet.REGION);
    groups[2] = new Combinations(values, Facet.AFFAIR);
    for (Facet facet : Facet.values()) {
      for (int group = 0; group < GROUPS; group++) {
        groupOf[facet.ordinal()] = groups[group].covers(facet) ? group : groupOf[facet.ordinal()];
      }
    }
  }

  int groupOf(int facet) {
    return groupOf[facet];
  }

  Combinations group(Facet facet) {
    return groups[groupOf[facet.ordinal()]];
  }

  /** A segment's combinations by group of facets, and its readable documents by viewer. */
  static final class Columns {
    final int[][] combinations = new int[GROUPS][];
    private final Map<Set<String>, FixedBitSet> readable =
        new LinkedHashMap<>(16, .75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Set<String>, FixedBitSet> eldest) {
            return size() > MAX_VIEWERS;
          }
        };

    private Columns(LeafReader reader, Combinations... groups) throws IOException {
      for (int group = 0; group < GROUPS; group++) {
        combinations[group] = groups[group].column(reader);
      }
    }
  }

  /** Warms a new searcher before anybody sees it. */
  @Override
  public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
    for (LeafReaderContext context : reader.leaves()) {
      of(context.reader());
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(Ranking.SIMILARITY);
    searcher.setQueryCache(null);
    return searcher;
  }

  Columns of(LeafReader reader) throws IOException {
    IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
    Columns known = columns.get(helper.getKey());
    if (known != null) {
      return known;
    }
    Columns loaded = new Columns(reader, groups);
    if (columns.putIfAbsent(helper.getKey(), loaded) == null) {
      helper.addClosedListener(columns::remove);
    }
    return columns.get(helper.getKey());
  }

  /** The documents of a segment that exist and that a viewer with these tokens may read. */
  Bits readable(LeafReader reader, Set<String> tokens) throws IOException {
    Columns segment = of(reader);
    FixedBitSet bits;
    synchronized (segment.readable) {
      bits = segment.readable.get(tokens);
    }
    if (bits == null) {
      bits = collect(reader, tokens);
      synchronized (segment.readable) {
        segment.readable.put(tokens, bits);
      }
    }
    Bits live = reader.getLiveDocs();
    return live == null ? bits : new Both(bits, live);
  }

  private static FixedBitSet collect(LeafReader reader, Set<String> tokens) throws IOException {
    FixedBitSet bits = new FixedBitSet(Math.max(1, reader.maxDoc()));
    Terms terms = reader.terms(Fields.READER);
    if (terms == null) {
      return bits;
    }
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    for (String token : tokens) {
      if (each.seekExact(new BytesRef(token))) {
        postings = each.postings(postings, PostingsEnum.NONE);
        for (int d = postings.nextDoc();
            d != DocIdSetIterator.NO_MORE_DOCS;
            d = postings.nextDoc()) {
          bits.set(d);
        }
      }
    }
    return bits;
  }

  /** How many segments are held. */
  int held() {
    return columns.size();
  }

  record Both(FixedBitSet first, Bits second) implements Bits {
    @Override
    public boolean get(int index) {
      return first.get(index) && second.get(index);
    }

    @Override
    public int length() {
      return first.length();
    }
  }

  static UncheckedIOException unchecked(IOException e) {
    return new UncheckedIOException(e);
  }
}
