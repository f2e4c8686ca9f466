package id.teladan.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Batch;
import id.teladan.search.CatalogueDocument;
import id.teladan.search.CatalogueIndex;
import id.teladan.search.Suggestion;
import id.teladan.search.Viewer;
import id.teladan.search.lucene.LuceneCatalogue;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which frequent queries may be suggested to everybody. */
class PublicWordsTest {

  @Test
  void onlyWordsThatStandTogetherInSomethingPublicAreSuggested() {
    try (CatalogueIndex index = LuceneCatalogue.inMemory()) {
      index.apply(Batch.put(document(1, "Perizinan usaha kecil", Viewer.PUBLIC)));
      index.apply(Batch.put(document(2, "Pajak kendaraan", Viewer.PUBLIC)));
      index.apply(Batch.put(document(3, "Rancangan rahasia zirkonium", "draft:65")));

      assertThat(PublicWords.holds(index.search(), "perizinan usaha")).isTrue();
      assertThat(PublicWords.holds(index.search(), "zirkonium")).isFalse();
      assertThat(PublicWords.holds(index.search(), "perizinan zirkonium")).isFalse();
      assertThat(PublicWords.holds(index.search(), "perizinan budi santoso")).isFalse();
      assertThat(PublicWords.holds(index.search(), "perizinan kendaraan")).isFalse();
      assertThat(PublicWords.holds(index.search(), "perisinan"))
          .as("a typing error finds something, and is not suggested")
          .isFalse();
      assertThat(PublicWords.holds(index.search(), "!")).isFalse();
    }
  }

  @Test
  void queriesNeitherRepeatTitlesNorCrowdThemOut() {
    Stream<Suggestion> queries =
        IntStream.range(0, 9).mapToObj(i -> new Suggestion("izin " + i, "QUERY", null));
    Suggestion same = new Suggestion("izin cepat", "QUERY", null);
    Suggestion title = new Suggestion("Izin Cepat", "APPLICATION", "/solutions/1");
    List<Suggestion> all =
        Stream.concat(Stream.of(same), Stream.concat(queries, Stream.of(title))).toList();

    assertThat(Completions.mixed(all, 8))
        .extracting(Completion::text)
        .containsExactly("izin 0", "izin 1", "izin 2", "Izin Cepat");
    assertThat(Completions.mixed(all, 2)).hasSize(2);
  }

  private static CatalogueDocument document(long id, String title, String reader) {
    return CatalogueDocument.builder("solution:" + id, 1, "PRACTICE", Long.toString(id))
        .title(title)
        .url("/solutions/" + id)
        .readers(Set.of(reader))
        .build();
  }
}
