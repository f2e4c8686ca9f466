package id.teladan.search.lucene;

import id.teladan.search.Span;
import id.teladan.search.text.CatalogueAnalyzers;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Titles and snippets with the matching words marked. */
final class Highlights {
  private static final Analyzer STEMS = CatalogueAnalyzers.stems();
  private static final int GOAL = 110;
  private static final int MAX_TEXT = 200_000;
  private static final int LONGEST_PASSAGE = 320;
  private static final int[] PASSAGES = {2, 1};
  private static final String[] FIELDS = {Fields.STEMS, Fields.TITLE_STEMS};

  /** A document's marked title and snippet. */
  record Marked(List<Span> title, List<Span> snippet) {}

  private Highlights() {}

  /**
   * @param stored the documents, read already, by number
   */
  static List<Marked> mark(
      IndexSearcher searcher, Query query, int[] docs, Map<Integer, Document> stored)
      throws IOException {
    Map<String, Object[]> found = new Spans(searcher, stored).mark(query, docs);
    List<Marked> marked = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      marked.add(
          new Marked(spans(found.get(Fields.TITLE_STEMS)[i]), spans(found.get(Fields.STEMS)[i])));
    }
    return marked;
  }

  private static List<Span> spans(Object found) {
    return found instanceof Line line ? line.spans : List.of();
  }

  private record Line(List<Span> spans) {}

  private static final class Spans extends UnifiedHighlighter {
    private final Map<Integer, Document> stored;

    Spans(IndexSearcher searcher, Map<Integer, Document> stored) {
      super(
          UnifiedHighlighter.builder(searcher, STEMS)
              .withMaxLength(MAX_TEXT)
              .withFormatter(new SpanFormatter())
              .withHighlightPhrasesStrictly(true));
      this.stored = stored;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(
        String[] fields, DocIdSetIterator docs, int cacheCharsThreshold) throws IOException {
      List<CharSequence[]> values = new ArrayList<>();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        CharSequence[] texts = new CharSequence[fields.length];
        for (int i = 0; i < fields.length; i++) {
          texts[i] = stored.get(doc).get(fields[i]);
        }
        values.add(texts);
      }
      return values;
    }

    Map<String, Object[]> mark(Query query, int[] docs) throws IOException {
      return highlightFieldsAsObjects(FIELDS, query, docs, PASSAGES);
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
      return field.equals(Fields.TITLE_STEMS)
          ? new WholeBreakIterator()
          : LengthGoalBreakIterator.createClosestToLength(
              BreakIterator.getSentenceInstance(Locale.ROOT), GOAL, .5f);
    }
  }

  private static final class SpanFormatter extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      List<Span> spans = new ArrayList<>();
      int end = 0;
      for (Passage passage : passages) {
        int start = passage.getStartOffset();
        if (start > end) {
          spans.add(new Span("… ", false));
        }
        end = passage.getEndOffset();
        passage(passage, content, spans);
      }
      if (end < content.length() && passages.length > 0) {
        spans.add(new Span("…", false));
      }
      return new Line(spans);
    }

    private static void passage(Passage passage, String content, List<Span> spans) {
      int at = passage.getStartOffset();
      int last = Math.min(passage.getEndOffset(), content.length());
      if (passage.getNumMatches() == 0) {
        last = Math.min(last, at + LONGEST_PASSAGE);
      }
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = Math.max(at, passage.getMatchStarts()[i]);
        int end = Math.min(last, passage.getMatchEnds()[i]);
        if (end <= start) {
          continue;
        }
        plain(content, at, start, spans);
        spans.add(new Span(content.substring(start, end), true));
        at = end;
      }
      plain(content, at, last, spans);
    }

    private static void plain(String content, int start, int end, List<Span> spans) {
      if (end > start) {
        spans.add(new Span(content.substring(start, end), false));
      }
    }
  }
}
