package id.teladan.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.identity.Erasing;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What names a person is found, and what only looks like it is left alone. */
class TraceTest {
  private static final Trace PERSON =
      new Trace(new Erasing.Marks(9, "zirkon.satu", "Ibu Zirkon", "zirkon@kaltara.test"));

  @Test
  void namesThePersonInTextsAndInKeptStates() {
    assertThat(PERSON.isIn("Tanya Ibu Zirkon di Bappeda")).isTrue();
    assertThat(PERSON.isIn("{\"author\":\"zirkon.satu\"}")).isTrue();
    assertThat(PERSON.isIn("surel zirkon@kaltara.test")).isTrue();
    assertThat(PERSON.isIn("zirkon.satu")).isTrue();
    assertThat(PERSON.isIn("batu zirkon dari Kaltara")).isFalse();
    assertThat(PERSON.stub()).isEqualTo("erased-9");
  }

  @Test
  void leavesCommonWordsInTexts() {
    Trace common = new Trace(new Erasing.Marks(1, "admin", "Administrator", null));
    assertThat(common.isIn("Administrator sistem dan admin dinas")).isFalse();
    assertThat(common.isIn("{\"author\":\"admin\"}")).isTrue();
    assertThat(common.whole()).containsExactly("admin", "Administrator");
  }

  @Test
  void leavesCodesAndWhatAlsoMeansSomethingElse() {
    Trace state = new Trace(new Erasing.Marks(3, "budi.tes", "PUBLISHED", null));
    assertThat(state.whole()).containsExactly("budi.tes");
    assertThat(state.isIn("{\"status\":\"PUBLISHED\"}")).isFalse();
    Erasing.Marks marks = new Erasing.Marks(4, "budi.tes", "Kalimantan Utara", "a@b.test");
    Trace region = new Trace(marks, Set.of("Kalimantan Utara", "a@b.test"));
    assertThat(region.isIn("Provinsi Kalimantan Utara, a@b.test")).isFalse();
    assertThat(region.isIn("budi.tes")).isTrue();
  }

  @Test
  void replacesTheLongestFirst() {
    Trace nested = new Trace(new Erasing.Marks(2, "ibu.zirkonia", "ibu.zirkonia rani", null));
    assertThat(nested.parts().keySet().iterator().next()).isEqualTo("\"ibu.zirkonia rani\"");
  }
}
