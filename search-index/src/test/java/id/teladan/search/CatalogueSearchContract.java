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
  void hitsLeakNothing() {
    putFew();
    assertThat(ids(VISITOR, "zirkonium")).isEmpty();
    assertThat(ids(OFFICIAL, "zirkonium")).containsExactly("5");
    for (Sort sort : Sort.values()) {
      assertThat(index.search().search(SearchRequest.of(VISITOR, "").sort(sort)).hits())
          .extracting(Hit::id)
          .as(sort.name())
          .containsExactlyInAnyOrder("1", "2", "3", "4");
    }
    assertThat(ids(VISITOR, "-jaki")).doesNotContain("5");
  }

  @Test
  void countsLeakNothing() {
    putFew();
    SearchResults all = ask(VISITOR, "");
    assertThat(all.total()).isEqualTo(4);
    assertThat(counts(all, Facet.REGION)).doesNotContainKey("65");
    assertThat(counts(ask(OFFICIAL, ""), Facet.REGION)).containsEntry("65", 1);
    SearchRequest chosen = SearchRequest.of(VISITOR, "").with(Facet.REGION, List.of("65"));
    SearchResults none = index.search().search(chosen);
    assertThat(none.total()).isZero();
    assertThat(counts(none, Facet.AUDIENCE)).as("beside the chosen facet").isEmpty();
    assertThat(counts(none, Facet.REGION)).doesNotContainKey("65");
  }

  @Test
  void suggestionsLeakNothing() {
    putFew();
    for (String typed : List.of("zi", "zirkoni", "rahasia zirkonium", "ra")) {
      assertThat(index.search().suggest(VISITOR, typed, 9)).as(typed).isEmpty();
      assertThat(index.search().suggest(OFFICIAL, typed, 9)).as(typed).hasSize(1);
    }
  }

  @Test
  void correctionsLeakNothing() {
    putFew();
    assertThat(ask(VISITOR, "zirkoniun").didYouMean()).isNull();
    assertThat(ask(OFFICIAL, "zirkoniun").didYouMean()).isEqualTo("zirkonium");
    assertThat(ids(VISITOR, "zirkoniun")).isEmpty();
    assertThat(ask(VISITOR, "zirkoniun").didYouMean()).as("after an official asked").isNull();
  }

  @Test
  void entriesAreReadByKey() {
    putFew();
    SearchRequest typed = SearchRequest.of(VISITOR, "jaki");
    List<String> found = index.search().keys(typed);
    List<String> asked = new ArrayList<>(found);
    asked.add("solution:5");
    asked.add("solution:none");
    List<Hit> read = index.search().read(typed, asked);
    assertThat(read).extracting(Hit::key).isEqualTo(found);
    List<Hit> hits = index.search().search(typed).hits();
    assertThat(read.get(0).titleSpans()).isEqualTo(hits.get(0).titleSpans());
    assertThat(read.get(0).snippet()).isEqualTo(hits.get(0).snippet());
  }

  @Test
  void keysLeakNothing() {
    putFew();
    assertThat(index.search().keys(SearchRequest.of(VISITOR, ""))).doesNotContain("solution:5");
    assertThat(index.search().keys(SearchRequest.of(OFFICIAL, "zirkonium")))
        .containsExactly("solution:5");
  }

  @Test
  void similarEntriesLeakNothing() {
    putFew();
    assertThat(index.search().similar(VISITOR, "solution:5", 9)).isEmpty();
    assertThat(index.search().similar(VISITOR, "solution:1", 9))
        .extracting(Hit::id)
        .doesNotContain("5", "1");
    assertThat(index.search().similar(OFFICIAL, "solution:1", 9)).extracting(Hit::id).contains("5");
  }

  @Test
  void whatTheIndexHoldsLeaksNothing() {
    putFew();
    assertThat(index.search().read(VISITOR, "solution:5")).isEmpty();
    assertThat(index.search().read(VISITOR, "solution:none")).isEmpty();
    assertThat(index.search().read(OFFICIAL, "solution:5"))
        .get()
        .extracting(IndexedEntry::id)
        .isEqualTo("5");
  }

  @Test
  void explanationsLeakNothing() {
    putFew();
    assertThat(index.search().explain(SearchRequest.of(VISITOR, "pengaduan"), "solution:5"))
        .isEqualTo(Explanation.noMatch());
    assertThat(index.search().explain(SearchRequest.of(OFFICIAL, "pengaduan"), "solution:5"))
        .extracting(Explanation::matches)
        .isEqualTo(true);
  }

  @Test
  void aWithdrawnReaderFindsItNoMore() {
    putFew();
    put(Samples.solution("5", 2, "Rancangan zirkonium").readers("region:31").build());
    assertThat(ids(OFFICIAL, "zirkonium")).isEmpty();
    assertThat(ask(OFFICIAL, "").total()).isEqualTo(4);
    assertThat(ids(Viewer.of("region:31"), "zirkonium")).containsExactly("5");
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
  void formsOfAWordNobodyListedFindEachOther() {
    put(
        Samples.solution("1", 1, "Catatan").summary("Mereka mengubas ladang.").build(),
        Samples.solution("2", 1, "Lain").summary("Tidak ada apa-apa di sini.").build());
    assertThat(ids(VISITOR, "kubas")).containsExactly("1");
    assertThat(ask(VISITOR, "kubas").didYouMean()).as("it is no error").isNull();
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
  void aMeaningDoesNotDrownWhatWasTyped() {
    index.useThesaurus(Thesaurus.parse("peta = geoportal = peta digital"));
    for (int i = 0; i < 30; i++) {
      put(Samples.solution("p" + i, 1, "Catatan " + i).summary("Memuat peta lama.").build());
    }
    put(Samples.solution("g", 1, "Sistem wilayah").summary("Geoportal daerah kita.").build());
    List<Hit> hits = ask(VISITOR, "peta").hits();
    assertThat(hits.get(0).id()).startsWith("p");
    assertThat(index.search().search(SearchRequest.of(VISITOR, "peta").page(2)).hits())
        .extracting(Hit::id)
        .contains("g");
    assertThat(ask(VISITOR, "peta").alsoSearched().get(0).meant())
        .containsExactly("geoportal", "peta digital");
  }

  @Test
  void facetsOfManyCombinationsAddUp() {
    java.util.Random random = new java.util.Random(7);
    List<CatalogueDocument> documents = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      documents.add(
          Samples.solution("c" + i, 1, "Judul")
              .region("3" + random.nextInt(3) + ".0" + random.nextInt(3), List.of("3"))
              .affairs("1.0" + random.nextInt(4), List.of("2.0" + random.nextInt(4)))
              .audience(random.nextBoolean() ? "PUBLIC" : null)
              .stage(random.nextInt(3) == 0 ? "LIVE" : "PILOT")
              .evidenceLevel(random.nextInt(5))
              .year(2015 + random.nextInt(6))
              .build());
    }
    index.apply(new Batch(documents, List.of()));
    SearchRequest request =
        SearchRequest.of(VISITOR, "judul")
            .with(Facet.STAGE, List.of("LIVE"))
            .with(Facet.AFFAIR, List.of("1.01", "2.02"))
            .with(Facet.EVIDENCE, List.of("3", "4"));
    SearchResults found = index.search().search(request);
    for (Facet facet : List.of(Facet.STAGE, Facet.AFFAIR, Facet.EVIDENCE, Facet.YEAR)) {
      counts(found, facet)
          .forEach(
              (value, count) ->
                  assertThat(index.search().search(request.with(facet, List.of(value))).total())
                      .as("%s %s", facet, value)
                      .isEqualTo(count.longValue()));
    }
    assertThat(counts(found, Facet.YEAR).values().stream().mapToLong(Integer::longValue).sum())
        .isEqualTo(found.total());
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
