package id.teladan.search.block;

import id.teladan.search.text.Replay;
import id.teladan.search.text.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.similarities.Similarity;

/**
 * Documents on their way into an index. Running text must come as {@link Replay}. Not for several
 * threads at a time.
 */
public final class Block {
  private static final int MOST_DOCUMENTS = 50_000;
  private static final IndexableField[] NOTHING = {};

  private final Analyzer analyzer;
  private final Similarity similarity;
  private final int mostWords;
  private final WordNumbers words;
  private final Texts texts;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final List<IndexableField[]> stored = new ArrayList<>();
  private final List<Column> normed = new ArrayList<>();

  /**
   * @param analyzer tells the distance between two values of a field
   * @param words of the texts that will come
   * @param mostWords when it counts as full
   */
  public Block(Analyzer analyzer, Similarity similarity, Words words, int mostWords) {
    this.analyzer = analyzer;
    this.similarity = similarity;
    this.words = new WordNumbers(words);
    texts = new Texts(this.words);
    this.mostWords = mostWords;
  }

  public boolean isFull() {
    return texts.size() >= mostWords || stored.size() >= MOST_DOCUMENTS;
  }

  public boolean isEmpty() {
    return stored.isEmpty();
  }

  /** Adds a document; its streams may be used again after. */
  public void add(Iterable<? extends IndexableField> document) throws IOException {
    int doc = stored.size();
    List<IndexableField> kept = new ArrayList<>();
    words.begin();
    texts.beginDocument();
    normed.clear();
    for (IndexableField field : document) {
      Column column =
          columns.computeIfAbsent(field.name(), name -> new Column(name, columns.size()));
      column.learn(field.fieldType());
      if (field.fieldType().stored()) {
        kept.add(field);
      }
      if (field.fieldType().indexOptions() != IndexOptions.NONE) {
        invert(doc, column, field);
      }
      if (field.fieldType().docValuesType() != DocValuesType.NONE) {
        value(doc, column, field);
      }
    }
    for (Column column : normed) {
      var state = column.running.state();
      column.norms.add(doc, state.getLength() == 0 ? 0 : similarity.computeNorm(state));
    }
    stored.add(kept.toArray(NOTHING));
  }

  private void invert(int doc, Column column, IndexableField field) throws IOException {
    IndexOptions options = field.fieldType().indexOptions();
    if (field.invertableType() == InvertableType.BINARY) {
      GivenNumbers given = given(column, options);
      column.marks.add(doc, given.of(field.binaryValue()), 1);
      return;
    }
    TokenStream stream = field.tokenStream(analyzer, null);
    boolean analysed = stream instanceof Replay;
    if (options.compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0) {
      if (!analysed) {
        throw new IllegalArgumentException("Not analysed before: " + field.name());
      }
      running(doc, column, field, (Replay) stream);
    } else if (analysed) {
      beginnings(doc, column, options, (Replay) stream);
    } else {
      stream(doc, column, given(column, options), stream);
    }
  }

  private static GivenNumbers given(Column column, IndexOptions options) {
    if (column.marks == null) {
      column.marks = new Marks(new GivenNumbers(), options);
    }
    return (GivenNumbers) column.marks.numbering;
  }

  private void running(int doc, Column column, IndexableField field, Replay replay) {
    if (column.running == null) {
      column.running =
          new Running(
              field.fieldType().indexOptions(),
              texts,
              column.name,
              replay.form(),
              analyzer.getPositionIncrementGap(column.name));
      column.norms = field.fieldType().omitNorms() ? null : new Numbers();
    }
    column.running.add(doc, replay);
    if (column.norms != null && !normed.contains(column)) {
      normed.add(column);
    }
  }

  private void beginnings(int doc, Column column, IndexOptions options, Replay replay) {
    if (column.marks == null) {
      column.marks = new Marks(words, options);
    }
    for (int i = 0; i < replay.tokens().size(); i++) {
      for (int beginning : replay.beginningsOf(replay.tokens().word(i))) {
        column.marks.add(doc, beginning, 1);
      }
    }
  }

  private static void stream(int doc, Column column, GivenNumbers given, TokenStream stream)
      throws IOException {
    try (stream) {
      var term = stream.getAttribute(TermToBytesRefAttribute.class);
      var frequency = stream.addAttribute(TermFrequencyAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        column.marks.add(doc, given.of(term.getBytesRef()), frequency.getTermFrequency());
      }
      stream.end();
    }
  }

  private static void value(int doc, Column column, IndexableField field) {
    if (field.fieldType().docValuesType() == DocValuesType.NUMERIC) {
      column.numbers = column.numbers == null ? new Numbers() : column.numbers;
      column.numbers.add(doc, field.numericValue().longValue());
    } else {
      column.choices = column.choices == null ? new Choices() : column.choices;
      column.choices.add(doc, field.binaryValue());
    }
  }

  /** Everything added so far, to be merged into an index once; nothing is added after. */
  public CodecReader reader() {
    return new BlockReader(List.copyOf(columns.values()), List.copyOf(stored));
  }

  /** Begins anew. */
  public void clear() {
    columns.clear();
    stored.clear();
    normed.clear();
    texts.clear();
  }
}
