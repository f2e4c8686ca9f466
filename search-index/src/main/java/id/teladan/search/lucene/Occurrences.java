package id.teladan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Where runs of stems stand in a few documents, read from the index: a text of any length costs no
 * more than its occurrences. Each term is looked up once in a segment for all its documents.
 */
final class Occurrences {
  private static final int MOST = 500;

  /**
   * One occurrence.
   *
   * @param run the number of the run
   * @param weight how telling it is
   */
  record Mark(int start, int end, int run, double weight) {}

  /** A term's occurrences in one document, three numbers each: position, start, end. */
  private static final class Places {
    private final int[] numbers;
    private final int count;

    Places(int[] numbers, int count) {
      this.numbers = numbers;
      this.count = count;
    }

    int position(int i) {
      return numbers[3 * i];
    }

    int start(int i) {
      return numbers[3 * i + 1];
    }

    int end(int i) {
      return numbers[3 * i + 2];
    }

    /** The occurrence at a position, -1 when there is none. */
    int at(int position) {
      int low = 0;
      int high = count - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int found = position(middle);
        if (found == position) {
          return middle;
        }
        low = found < position ? middle + 1 : low;
        high = found < position ? high : middle - 1;
      }
      return -1;
    }
  }

  private Occurrences() {}

  /** The marks of each document in the order of the text. */
  static List<List<Mark>> find(
      IndexSearcher searcher, String field, int[] docs, Collection<List<String>> runs)
      throws IOException {
    List<List<Mark>> found = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      found.add(new ArrayList<>());
    }
    if (runs.isEmpty()) {
      return found;
    }
    Integer[] order = IntStream.range(0, docs.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingInt(i -> docs[i]));
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = null;
    Map<String, PostingsEnum> postings = Map.of();
    Map<String, Double> weights = new LinkedHashMap<>();
    for (int i : order) {
      LeafReaderContext own = leaves.get(ReaderUtil.subIndex(docs[i], leaves));
      if (own != leaf) {
        leaf = own;
        postings = open(leaf, field, runs, weights);
      }
      mark(postings, weights, docs[i] - leaf.docBase, runs, found.get(i));
    }
    return found;
  }

  private static Map<String, PostingsEnum> open(
      LeafReaderContext leaf,
      String field,
      Collection<List<String>> runs,
      Map<String, Double> weights)
      throws IOException {
    Map<String, PostingsEnum> postings = new LinkedHashMap<>();
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return postings;
    }
    TermsEnum each = terms.iterator();
    for (List<String> run : runs) {
      for (String stem : run) {
        if (!postings.containsKey(stem)) {
          boolean known = each.seekExact(new BytesRef(stem));
          postings.put(stem, known ? each.postings(null, PostingsEnum.OFFSETS) : null);
          double share = known ? (each.docFreq() + .5) / leaf.reader().maxDoc() : 1;
          weights.put(stem, .2 + Math.log(1 + 1 / share));
        }
      }
    }
    return postings;
  }

  private static void mark(
      Map<String, PostingsEnum> postings,
      Map<String, Double> weights,
      int doc,
      Collection<List<String>> runs,
      List<Mark> marks)
      throws IOException {
    Map<String, Places> places = new LinkedHashMap<>();
    for (Map.Entry<String, PostingsEnum> term : postings.entrySet()) {
      places.put(term.getKey(), read(term.getValue(), doc));
    }
    int number = 0;
    for (List<String> run : runs) {
      double weight = 0;
      List<Places> parts = new ArrayList<>();
      for (String stem : run) {
        parts.add(places.get(stem));
        weight += weights.getOrDefault(stem, 1.0);
      }
      if (!parts.contains(null)) {
        mark(parts, number, weight, marks);
      }
      number++;
    }
    marks.sort(Comparator.comparingInt(Mark::start));
  }

  private static void mark(List<Places> parts, int run, double weight, List<Mark> marks) {
    Places first = parts.get(0);
    for (int i = 0; i < first.count; i++) {
      int end = first.end(i);
      int next = 1;
      while (next < parts.size()) {
        int at = parts.get(next).at(first.position(i) + next);
        if (at < 0) {
          break;
        }
        end = parts.get(next).end(at);
        next++;
      }
      if (next == parts.size()) {
        marks.add(new Mark(first.start(i), end, run, weight));
      }
    }
  }

  private static Places read(PostingsEnum postings, int doc) throws IOException {
    if (postings == null || postings.docID() == DocIdSetIterator.NO_MORE_DOCS) {
      return null;
    }
    int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
    if (at != doc) {
      return null;
    }
    int count = Math.min(MOST, postings.freq());
    int[] numbers = new int[3 * count];
    for (int i = 0; i < count; i++) {
      numbers[3 * i] = postings.nextPosition();
      numbers[3 * i + 1] = postings.startOffset();
      numbers[3 * i + 2] = postings.endOffset();
    }
    return new Places(numbers, count);
  }
}
