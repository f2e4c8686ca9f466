package id.teladan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Campaign;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.Samples;
import id.teladan.search.Section;
import id.teladan.search.block.Block;
import id.teladan.search.block.BlockCodec;
import id.teladan.search.text.CatalogueAnalyzers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/** A block becomes the same segment as documents that are added one by one. */
class BlockTest {
  private final Random random = new Random(Campaign.seed("BlockTest"));

  private static IndexWriterConfig config() {
    return new IndexWriterConfig(CatalogueAnalyzers.words())
        .setSimilarity(Ranking.SIMILARITY)
        .setCodec(new BlockCodec());
  }

  private List<CatalogueDocument> some() {
    List<CatalogueDocument> some = new ArrayList<>(Samples.few());
    for (int i = 0; i < 200; i++) {
      some.add(Samples.random("m" + i, 1, random));
    }
    some.add(
        CatalogueDocument.builder("solution:odd", 1, "PRACTICE", "odd")
            .title("e-Musrenbang \ud83d\ude00 d\u00e9sa e-")
            .aliases(List.of("", "e-Planning", "Musrenbang e"))
            .section("problem", "kata ".repeat(3_000) + "akhir e-kata")
            .region("35.78", List.of("35", "ID"))
            .adopters(3)
            .evidenceLevel(2)
            .readers("public", "draft:1")
            .build());
    some.add(CatalogueDocument.builder("solution:bare", 1, "PRACTICE", "bare").build());
    return some;
  }

  @Test
  void holdsWhatTheWriterWouldHold() throws IOException {
    List<CatalogueDocument> some = some();
    assertThat(some.stream().flatMap(d -> d.sections().stream()).map(Section::text)).isNotEmpty();
    try (Directory one = new ByteBuffersDirectory();
        Directory other = new ByteBuffersDirectory()) {
      Documents documents = new Documents();
      try (IndexWriter writer = new IndexWriter(one, config())) {
        for (CatalogueDocument document : some) {
          writer.addDocument(documents.of(document));
        }
      }
      Block block =
          new Block(CatalogueAnalyzers.words(), Ranking.SIMILARITY, documents.words(), 1_000_000);
      try (IndexWriter writer = new IndexWriter(other, config())) {
        block.add(documents.of(some.get(0)));
        block.clear();
        for (CatalogueDocument document : some) {
          block.add(documents.of(document));
        }
        writer.addIndexes(block.reader());
      }
      try (DirectoryReader expected = DirectoryReader.open(one);
          DirectoryReader found = DirectoryReader.open(other)) {
        assertThat(found.leaves()).hasSize(1);
        assertAlike(expected.leaves().get(0).reader(), found.leaves().get(0).reader());
      }
    }
  }

  private static void assertAlike(LeafReader expected, LeafReader found) throws IOException {
    assertThat(found.maxDoc()).isEqualTo(expected.maxDoc());
    TreeMap<String, String> fields = new TreeMap<>();
    for (FieldInfo info : expected.getFieldInfos()) {
      FieldInfo own = found.getFieldInfos().fieldInfo(info.name);
      fields.put(info.name, info.getIndexOptions() + " " + info.getDocValuesType());
      assertThat(own.getIndexOptions()).as(info.name).isEqualTo(info.getIndexOptions());
      assertThat(own.getDocValuesType()).as(info.name).isEqualTo(info.getDocValuesType());
      assertThat(own.omitsNorms()).as(info.name).isEqualTo(info.omitsNorms());
      if (info.getIndexOptions() != IndexOptions.NONE) {
        assertAlike(info.name, postings(expected, info), postings(found, info));
      }
      if (info.hasNorms()) {
        assertThat(numbers(found.getNormValues(info.name)))
            .as(info.name)
            .isEqualTo(numbers(expected.getNormValues(info.name)));
      }
      assertThat(values(found, info)).as(info.name).isEqualTo(values(expected, info));
    }
    assertThat(fields).hasSize(found.getFieldInfos().size());
    for (int doc = 0; doc < expected.maxDoc(); doc++) {
      assertThat(stored(found, doc)).isEqualTo(stored(expected, doc));
    }
  }

  /** Only what differs is told: whole lists are long. */
  private static void assertAlike(String name, List<String> expected, List<String> found) {
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(Set.copyOf(found));
    List<String> more = new ArrayList<>(found);
    more.removeAll(Set.copyOf(expected));
    assertThat(missing).as("missing in " + name + "; too much is " + more).isEmpty();
    assertThat(more).as("too much in " + name).isEmpty();
    assertThat(found).as(name).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i)).as(name).isEqualTo(expected.get(i));
    }
  }

  private static List<String> postings(LeafReader reader, FieldInfo info) throws IOException {
    List<String> all = new ArrayList<>();
    TermsEnum terms = reader.terms(info.name).iterator();
    for (var term = terms.next(); term != null; term = terms.next()) {
      PostingsEnum each = terms.postings(null, PostingsEnum.ALL);
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        StringBuilder one = new StringBuilder(term.utf8ToString()).append(' ').append(each.docID());
        if (info.getIndexOptions().compareTo(IndexOptions.DOCS) > 0) {
          one.append(" x").append(each.freq());
        }
        boolean positions =
            info.getIndexOptions().compareTo(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS) >= 0;
        for (int i = 0; positions && i < each.freq(); i++) {
          one.append(' ').append(each.nextPosition());
          one.append(':').append(each.startOffset()).append('-').append(each.endOffset());
        }
        all.add(one.toString());
      }
    }
    return all;
  }

  private static List<String> values(LeafReader reader, FieldInfo info) throws IOException {
    DocValuesType type = info.getDocValuesType();
    List<String> all = new ArrayList<>();
    if (type == DocValuesType.NUMERIC) {
      return numbers(reader.getNumericDocValues(info.name));
    }
    if (type == DocValuesType.SORTED) {
      SortedDocValues each = reader.getSortedDocValues(info.name);
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        all.add(each.docID() + " " + each.lookupOrd(each.ordValue()).utf8ToString());
      }
    } else if (type == DocValuesType.SORTED_SET) {
      SortedSetDocValues each = reader.getSortedSetDocValues(info.name);
      while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        for (int i = 0; i < each.docValueCount(); i++) {
          all.add(each.docID() + " " + each.lookupOrd(each.nextOrd()).utf8ToString());
        }
      }
    }
    return all;
  }

  private static List<String> numbers(NumericDocValues each) throws IOException {
    List<String> all = new ArrayList<>();
    while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      all.add(each.docID() + " " + each.longValue());
    }
    return all;
  }

  private static List<String> stored(LeafReader reader, int doc) throws IOException {
    List<String> all = new ArrayList<>();
    for (IndexableField field : reader.storedFields().document(doc)) {
      all.add(field.name() + " " + field.stringValue());
    }
    return all;
  }
}
