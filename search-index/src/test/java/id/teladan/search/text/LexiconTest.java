package id.teladan.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.search.Thesaurus;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void theThesaurusIsLarge() {
    assertThat(GovernmentThesaurus.load().groups()).hasSizeGreaterThan(150);
  }

  @Test
  void theEditableFormIsReadBack() {
    Thesaurus all = GovernmentThesaurus.load();
    assertThat(Thesaurus.parse(all.format())).isEqualTo(all);
    assertThat(Thesaurus.parse("# nothing\n a = b c # rest\nalone\n").groups())
        .containsExactly(List.of("a", "b c"));
  }

  @Test
  void spellingsAreMended() {
    assertThat(Lexicon.get().standardSpelling("ijin")).isEqualTo("izin");
    assertThat(Lexicon.get().isStopword("utk")).isTrue();
    assertThat(Lexicon.get().isStopword("desa")).isFalse();
  }

  @Test
  void whatIsTypedInAHurryMeansTheSame() {
    for (String pair :
        "gmn=bagaimana gimana=bagaimana nggak=tidak tdk=tidak krn=karena sdh=sudah blm=belum thn=tahun org=orang kab=kabupaten bikin=buat liat=lihat"
            .split(" ")) {
      String[] words = pair.split("=");
      assertThat(CatalogueAnalyzers.STEMMER.stem(words[0])).isEqualTo(words[1]);
    }
  }

  @Test
  void anUnknownRootHasOtherPossibleForms() {
    assertThat(CatalogueAnalyzers.STEMMER.alternatives("mengubas")).contains("kubas");
    assertThat(CatalogueAnalyzers.STEMMER.alternatives("nubasin")).contains("tubas");
    assertThat(CatalogueAnalyzers.STEMMER.alternatives("pengelolaan")).as("known").isEmpty();
    assertThat(CatalogueAnalyzers.STEMMER.alternatives("bali")).as("a name").isEmpty();
  }

  @Test
  void aWordAfterTheLetterEIsFoundJoinedToo() throws Exception {
    assertThat(CatalogueAnalyzers.tokenize(CatalogueAnalyzers.words(), "E-Musrenbang, é-Gov."))
        .containsExactly("e", "musrenbang", "e", "gov");
  }
}
