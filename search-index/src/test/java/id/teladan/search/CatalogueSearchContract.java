package id.teladan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every engine answers. */
public abstract class CatalogueSearchContract extends CatalogueIndexContract {

  private static Map<String, Integer> counts(SearchResults results, Facet facet) {
    return results.facets().get(facet).stream()
        .collect(Collectors.toMap(FacetCount::value, FacetCount::count));
  }

  @Test
  void facetsCountWhatChoosingThemWouldGive() {
    putFew();
    SearchRequest all = SearchRequest.of(VISITOR, "");
    SearchResults open = index.search().search(all);
    assertThat(counts(open, Facet.REGION))
        .containsOnly(
            Map.entry("31", 1), Map.entry("35", 3), Map.entry("35.10", 1), Map.entry("35.78", 2));
    assertThat(counts(open, Facet.AFFAIR)).containsEntry("2", 3).containsEntry("2.18", 1);
    SearchResults narrowed =
        index
            .search()
            .search(all.with(Facet.REGION, List.of("35")).with(Facet.AUDIENCE, List.of("PUBLIC")));
    assertThat(narrowed.total()).isEqualTo(2);
    assertThat(counts(narrowed, Facet.AUDIENCE))
        .containsOnly(Map.entry("PUBLIC", 2), Map.entry("GOVERNMENT", 1));
    assertThat(counts(narrowed, Facet.REGION)).containsEntry("31", 1).containsEntry("35", 2);
    assertThat(counts(narrowed, Facet.YEAR))
        .containsOnly(Map.entry("2016", 1), Map.entry("2013", 1));
    assertThat(index.search().search(all.with(Facet.YEAR, List.of("1900"))).total()).isZero();
  }

  @Test
  void nothingLeaksPastTheViewer() {
    putFew();
    assertThat(ids(VISITOR, "zirkonium")).isEmpty();
    assertThat(ids(OFFICIAL, "zirkonium")).containsExactly("5");
    SearchResults all = ask(VISITOR, "");
    assertThat(all.total()).isEqualTo(4);
    assertThat(counts(all, Facet.REGION)).doesNotContainKey("65");
    assertThat(counts(ask(OFFICIAL, ""), Facet.REGION)).containsEntry("65", 1);
    assertThat(ask(VISITOR, "zirkoniun").didYouMean()).isNull();
    assertThat(ask(OFFICIAL, "zirkoniun").didYouMean()).isEqualTo("zirkonium");
    assertThat(ids(VISITOR, "zirkoniun")).isEmpty();
    assertThat(index.search().keys(SearchRequest.of(VISITOR, ""))).doesNotContain("solution:5");
    assertThat(index.search().keys(SearchRequest.of(OFFICIAL, "zirkonium")))
        .containsExactly("solution:5");
    assertThat(index.search().suggest(VISITOR, "zi", 9)).isEmpty();
    assertThat(index.search().suggest(OFFICIAL, "zi", 9)).hasSize(1);
    assertThat(index.search().similar(VISITOR, "solution:5", 9)).isEmpty();
    assertThat(index.search().similar(VISITOR, "solution:1", 9))
        .extracting(Hit::id)
        .doesNotContain("5", "1");
    assertThat(index.search().explain(SearchRequest.of(VISITOR, "pengaduan"), "solution:5"))
        .isEqualTo(Explanation.noMatch());
  }

  @Test
  void aHiddenWordIsAsUnknownAsNoWord() {
    putFew();
    put(
        Samples.solution("6", 1, "Aplikasi zirkonia").build(),
        Samples.solution("7", 1, "Rahasia zirkonix").readers("visit:1").build());
    assertThat(ids(VISITOR, "zirkonix")).isEqualTo(ids(VISITOR, "zirkoniy")).contains("6");
    assertThat(ask(VISITOR, "zirkonix").didYouMean()).isEqualTo("zirkonia");
  }

  @Test
  void anEntryNobodyMayReadIsFoundByNobody() {
    put(Samples.solution("1", 1, "Tanpa pembaca").readers(List.of()).build());
    assertThat(ask(OFFICIAL, "").total()).isZero();
    assertThat(index.state().documents()).isEqualTo(1);
  }

  @Test
  void formsOfAWordFindEachOther() {
    putFew();
    assertThat(ids(VISITOR, "mengadukan")).containsExactly("1");
    assertThat(ids(VISITOR, "izin")).contains("3");
    assertThat(ids(VISITOR, "ijin")).contains("3");
    assertThat(ids(VISITOR, "menilai")).contains("4");
  }

  @Test
  void synonymsAreSearchedAndReported() {
    putFew();
    SearchResults results = ask(VISITOR, "PTSP");
    assertThat(results.hits()).extracting(Hit::id).contains("3");
    assertThat(results.alsoSearched()).extracting(AlsoSearched::typed).contains("ptsp");
    assertThat(ids(VISITOR, "licensing")).contains("3");
    index.useThesaurus(Thesaurus.parse("kucing = kinerja pegawai"));
    assertThat(ids(VISITOR, "kucing")).containsExactly("4");
    assertThat(ids(VISITOR, "PTSP")).isEmpty();
  }

  @Test
  void aThesaurusCanBeAskedBeforeItIsUsed() {
    putFew();
    Thesaurus other = Thesaurus.parse("kucing = kinerja pegawai");
    assertThat(index.alsoSearched(other, "laporan kucing"))
        .containsExactly(new AlsoSearched("kucing", List.of("kinerja pegawai")));
    assertThat(index.alsoSearched(other, "\"kucing\" -kucing anjing")).isEmpty();
    assertThat(ids(VISITOR, "kucing")).as("it is not in use").isEmpty();
  }

  @Test
  void typingErrorsAreMended() {
    putFew();
    SearchResults results = ask(VISITOR, "Perisinan onlin");
    assertThat(results.hits()).extracting(Hit::id).contains("3");
    assertThat(ask(VISITOR, "Penilian kinerja").didYouMean()).isEqualTo("penilaian kinerja");
    assertThat(ask(VISITOR, "penilaian kinerja").didYouMean()).isNull();
  }

  @Test
  void operators() {
    putFew();
    assertThat(ids(VISITOR, "\"kinerja pegawai\"")).containsExactly("4");
    assertThat(ids(VISITOR, "\"pegawai kinerja\"")).isEmpty();
    assertThat(ids(VISITOR, "surabaya -kinerja")).containsExactly("3");
    assertThat(ids(VISITOR, "-surabaya")).containsExactlyInAnyOrder("1", "2");
    assertThat(ids(VISITOR, "jaki OR kampung")).containsExactlyInAnyOrder("1", "2");
    assertThat(ids(VISITOR, "\"kinerja pegawai\" OR \"kantor desa\""))
        .containsExactlyInAnyOrder("2", "4");
    for (String odd :
        List.of("\"", "-", "OR", "\"\"", "jaki\"", "((", "a:b", "*", "jaki AND", "\\")) {
      ask(VISITOR, odd);
    }
    assertThat(ids(VISITOR, "jaki\"")).containsExactly("1");
  }

  @Test
  void longQuestionsFind() {
    putFew();
    assertThat(ids(VISITOR, "Bagaimana cara menilai kinerja para pegawai negeri di daerah?"))
        .first()
        .isEqualTo("4");
  }

  @Test
  void hitsSayWhereTheyMatch() {
    putFew();
    Hit hit = ask(VISITOR, "jaki aduan").hits().get(0);
    assertThat(hit.titleSpans()).containsExactly(new Span("JAKI", true));
    assertThat(hit.snippet()).contains(new Span("pengaduan", true));
    assertThat(hit.regionCode()).isEqualTo("31");
    assertThat(hit.url()).isEqualTo("/solutions/1");
    assertThat(hit.version()).isEqualTo(1);
    Hit unmarked = ask(VISITOR, "").hits().get(0);
    assertThat(unmarked.snippet()).isNotEmpty().noneMatch(Span::match);
  }

  @Test
  void sortingAndPaging() {
    List<CatalogueDocument> documents = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      documents.add(
          Samples.solution("" + i, 1, "Judul " + (char) ('a' + i))
              .date(i == 24 ? null : LocalDate.of(2000 + i, 1, 1))
              .evidenceLevel(i % 5)
              .adopters(i)
              .build());
    }
    index.apply(new Batch(documents, List.of()));
    SearchRequest all = SearchRequest.of(VISITOR, "judul").size(10);
    assertThat(index.search().search(all.sort(Sort.NEWEST)).hits().get(0).id()).isEqualTo("23");
    assertThat(index.search().search(all.sort(Sort.NEWEST).page(3)).hits().get(4).id())
        .isEqualTo("24");
    assertThat(index.search().search(all.sort(Sort.TITLE)).hits().get(0).id()).isEqualTo("0");
    assertThat(index.search().search(all.sort(Sort.ADOPTED)).hits().get(0).id()).isEqualTo("24");
    assertThat(index.search().search(all.sort(Sort.EVIDENCE)).hits().get(0).id())
        .isIn("4", "9", "14", "19", "24");
    for (Sort sort : Sort.values()) {
      List<String> seen = new ArrayList<>();
      for (int page = 1; page <= 4; page++) {
        index.search().search(all.sort(sort).page(page)).hits().forEach(hit -> seen.add(hit.id()));
      }
      assertThat(seen).as(sort.name()).hasSize(25).doesNotHaveDuplicates();
    }
    assertThat(index.search().search(all.page(2_000_000_000)).hits()).isEmpty();
  }

  @Test
  void suggestsFromTheSecondLetter() {
    putFew();
    index.usePhrases(List.of(new Suggestion("Surakarta", "REGION", "/regions/33.72")));
    assertThat(index.search().suggest(VISITOR, "s", 5)).isEmpty();
    assertThat(index.search().suggest(VISITOR, "su", 5))
        .extracting(Suggestion::text)
        .contains("Surakarta", "Surabaya Single Window", "e-Performance Surabaya");
    assertThat(index.search().suggest(VISITOR, "surabaya si", 5))
        .containsExactly(new Suggestion("Surabaya Single Window", "APPLICATION", "/solutions/3"));
  }

  @Test
  void similarEntriesShareTheMatter() {
    putFew();
    put(
        Samples.solution("8", 1, "Lapor")
            .summary("Pengaduan warga kota, aplikasi layanan")
            .build());
    assertThat(index.search().similar(VISITOR, "solution:8", 3).get(0).id()).isEqualTo("1");
  }

  @Test
  void explainsARank() {
    putFew();
    Explanation why =
        index.search().explain(SearchRequest.of(VISITOR, "pengaduan jakarta"), "solution:1");
    assertThat(why.matches()).isTrue();
    assertThat(why.rank()).isEqualTo(1);
    assertThat(why.signals())
        .extracting(Explanation.Signal::name)
        .contains("word", "stem", "evidence", "adoption");
    Hit hit = ask(VISITOR, "pengaduan jakarta").hits().get(0);
    assertThat(why.score())
        .isCloseTo(hit.score(), org.assertj.core.data.Percentage.withPercentage(1));
  }

  @Test
  void textDecidesBeforeStanding() {
    put(
        Samples.solution("1", 1, "Pelayanan desa")
            .summary("Antrean kantor desa")
            .evidenceLevel(4)
            .adopters(100)
            .lastVerified(LocalDate.of(2026, 1, 1))
            .build(),
        Samples.solution("2", 1, "Antrean rumah sakit").summary("Antrean pasien").build());
    assertThat(ids(VISITOR, "antrean rumah sakit")).first().isEqualTo("2");
  }
}
