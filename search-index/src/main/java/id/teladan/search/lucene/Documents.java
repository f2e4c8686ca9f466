package id.teladan.search.lucene;

import id.teladan.search.CatalogueDocument;
import id.teladan.search.Facet;
import id.teladan.search.Section;
import id.teladan.search.text.Tokens;
import id.teladan.search.text.TwofoldAnalysis;
import id.teladan.search.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Lays catalogue documents out as Lucene documents. Not for several threads at a time. */
final class Documents {
  private static final FieldType WITH_OFFSETS = offsets(false);
  private static final FieldType WITH_OFFSETS_STORED = offsets(true);
  private static final FieldType WITHOUT_POSITIONS = withoutPositions();
  static final int LONGEST_BEGINNING = 4;
  private static final int LONGEST_SORT_TITLE = 200;
  private static final long DAYS_TO_2000 = 10_957;

  private final TwofoldAnalysis analysis = new TwofoldAnalysis();

  private static FieldType withoutPositions() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  private static FieldType offsets(boolean stored) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.setStored(stored);
    type.freeze();
    return type;
  }

  /** What is left of a removed entry, so that a late older version cannot bring it back. */
  static Document tombstone(String key, long version) {
    Document document = new Document();
    document.add(new StringField(Fields.KEY, key, Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.VERSION, version));
    return document;
  }

  Words words() {
    return analysis.all();
  }

  /** Forgets words when they have become too many; nobody may use a document of before then. */
  void rest() {
    analysis.rest();
  }

  /** The document may be written only until the next one is asked for. */
  Document of(CatalogueDocument source) {
    analysis.begin();
    Document document = new Document();
    identity(source, document);
    texts(source, document);
    facets(source, document);
    signals(source, document);
    sorting(source, document);
    return document;
  }

  private static void identity(CatalogueDocument source, Document document) {
    document.add(new StringField(Fields.KEY, source.key(), Field.Store.YES));
    document.add(new NumericDocValuesField(Fields.VERSION, source.version()));
    document.add(new StringField(Fields.LIVE, "1", Field.Store.NO));
    document.add(new StoredField(Fields.KIND, source.kind()));
    document.add(new StoredField(Fields.ID, source.id()));
    document.add(new StoredField(Fields.URL, source.url()));
    document.add(new StoredField(Fields.VERSION, source.version()));
    if (source.regionCode() != null) {
      document.add(new StoredField(Fields.REGION, source.regionCode()));
    }
    for (String reader : source.readers()) {
      document.add(new StringField(Fields.READER, reader, Field.Store.NO));
    }
  }

  private void texts(CatalogueDocument source, Document document) {
    StringBuilder body = new StringBuilder(source.summary());
    for (Section section : source.sections()) {
      body.append(body.isEmpty() ? "" : "\n").append(section.text());
    }
    String rest = String.join("\n", rest(source));
    text(body.toString(), Fields.STEMS, Fields.TEXT, true, document);
    text(rest, Fields.STEMS, Fields.TEXT, false, document);
    title(source.title(), true, document);
    source.aliases().forEach(alias -> title(alias, false, document));
  }

  private Tokens text(String text, String stems, String words, boolean stored, Document document) {
    Tokens tokens = analysis.analyze(text);
    Field stemmed = new Field(stems, text, stored ? WITH_OFFSETS_STORED : WITH_OFFSETS);
    stemmed.setTokenStream(analysis.stems(tokens));
    document.add(stemmed);
    document.add(new TextField(words, analysis.words(tokens)));
    return tokens;
  }

  /** What is searched beside the body; never shown in a snippet. */
  private static List<String> rest(CatalogueDocument source) {
    Set<String> rest = new LinkedHashSet<>();
    rest.add(source.title());
    rest.addAll(source.aliases());
    rest.addAll(source.tags());
    if (source.ownerUnit() != null) {
      rest.add(source.ownerUnit());
    }
    rest.addAll(source.regionNames());
    rest.addAll(source.affairNames());
    return List.copyOf(rest);
  }

  private void title(String title, boolean stored, Document document) {
    Tokens tokens = text(title, Fields.TITLE_STEMS, Fields.TITLE, stored, document);
    String whole = String.join(" ", tokens.words());
    if (!whole.isEmpty() && whole.length() < 1000) {
      document.add(new StringField(Fields.TITLE_WHOLE, whole, Field.Store.NO));
    }
    document.add(
        new Field(
            Fields.BEGINNING, analysis.beginnings(tokens, LONGEST_BEGINNING), WITHOUT_POSITIONS));
  }

  private static void facets(CatalogueDocument source, Document document) {
    facet(document, Facet.KIND, source.kind());
    facet(document, Facet.AUDIENCE, source.audience());
    facet(document, Facet.STAGE, source.stage());
    facet(document, Facet.EVIDENCE, source.evidenceLevel());
    facet(document, Facet.SHARING, source.sharing());
    facet(document, Facet.YEAR, source.year());
    Set<String> regions = new LinkedHashSet<>(source.regionAncestors());
    regions.add(source.regionCode());
    regions.forEach(region -> facet(document, Facet.REGION, region));
    Set<String> affairs = new LinkedHashSet<>(source.otherAffairs());
    affairs.add(source.mainAffair());
    for (String affair : List.copyOf(affairs.stream().filter(a -> a != null).toList())) {
      int dot = affair.indexOf('.');
      if (dot > 0) {
        affairs.add(affair.substring(0, dot));
      }
    }
    affairs.forEach(affair -> facet(document, Facet.AFFAIR, affair));
  }

  private static void facet(Document document, Facet facet, Object value) {
    if (value != null) {
      document.add(
          new SortedSetDocValuesField(Fields.FACET + facet.name(), new BytesRef(value.toString())));
    }
  }

  private static void signals(CatalogueDocument source, Document document) {
    if (source.evidenceLevel() != null && source.evidenceLevel() > 0) {
      document.add(new FeatureField(Fields.SIGNALS, Fields.EVIDENCE, source.evidenceLevel()));
    }
    if (source.adopters() > 0) {
      document.add(new FeatureField(Fields.SIGNALS, Fields.ADOPTION, source.adopters()));
    }
    if (source.lastVerified() != null && source.lastVerified().toEpochDay() > DAYS_TO_2000) {
      float years = (source.lastVerified().toEpochDay() - DAYS_TO_2000) / 365f;
      document.add(new FeatureField(Fields.SIGNALS, Fields.FRESHNESS, years));
    }
  }

  private static void sorting(CatalogueDocument source, Document document) {
    String title = source.title().toLowerCase(Locale.ROOT).strip();
    String cut = title.substring(0, Math.min(title.length(), LONGEST_SORT_TITLE));
    document.add(new SortedDocValuesField(Fields.SORT_TITLE, new BytesRef(cut)));
    document.add(new SortedDocValuesField(Fields.SORT_KEY, new BytesRef(source.key())));
    document.add(new NumericDocValuesField(Fields.SORT_ADOPTERS, source.adopters()));
    if (source.date() != null) {
      document.add(new NumericDocValuesField(Fields.SORT_DATE, source.date().toEpochDay()));
    }
    if (source.evidenceLevel() != null) {
      document.add(new NumericDocValuesField(Fields.SORT_EVIDENCE, source.evidenceLevel()));
    }
  }
}
