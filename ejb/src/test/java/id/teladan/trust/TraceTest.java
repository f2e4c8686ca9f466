package id.teladan.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What names a person is found, and what only looks like it is left alone. */
class TraceTest {
  private static final Trace PERSON =
      trace(List.of("zirkon.satu", "Ibu Zirkon", "zirkon@kaltara.test"), List.of("zirkon"));

  private static Trace trace(Collection<String> names, Collection<String> parts) {
    return new Trace("erased-9", names, parts);
  }

  @Test
  void namesThePersonInTextsAndInKeptStates() {
    assertThat(PERSON.isIn("Tanya Ibu Zirkon di Bappeda")).isTrue();
    assertThat(PERSON.isIn("{\"author\":\"zirkon.satu\"}")).isTrue();
    assertThat(PERSON.isIn("surel ZIRKON@kaltara.test")).isTrue();
    assertThat(PERSON.isIn("IBU\n  zirkon")).isTrue();
    assertThat(PERSON.isIn("lampiran_zirkon.pdf")).isTrue();
    assertThat(PERSON.isIn("zirkonia dari Kaltara")).isFalse();
    assertThat(PERSON.isIn(null)).isFalse();
  }

  @Test
  void knowsWhichWordsOfANameMayStandAlone() {
    assertThat(Trace.partsOf(List.of("Ibu Zirkonirana", "zirkon7.satu", "rani99x@kaltara.test")))
        .containsExactly("zirkonirana", "zirkon7", "rani99x");
    assertThat(Trace.partsOf(List.of("Koordinator Daerah", "PUBLISHED", "19800101"))).isEmpty();
  }

  @Test
  void aPartWithADigitIsFoundInsideLongerWords() {
    Trace marked = trace(List.of(), List.of("qzx83711"));
    assertThat(marked.isIn("berkasqzx83711a.txt")).isTrue();
    assertThat(trace(List.of(), List.of("rahmawat")).isIn("Rahmawati")).isFalse();
  }

  @Test
  void leavesCommonWordsInTexts() {
    Trace common = trace(List.of("admin", "Administrator"), List.of());
    assertThat(common.isIn("Administrator sistem dan admin dinas")).isFalse();
    assertThat(common.isIn("{\"author\":\"admin\"}")).isTrue();
    assertThat(common.isIn("admin")).isTrue();
  }

  @Test
  void leavesCodes() {
    Trace state = trace(List.of("budi.tes", "PUBLISHED"), List.of());
    assertThat(state.isIn("{\"status\":\"PUBLISHED\"}")).isFalse();
    assertThat(state.isIn("budi.tes")).isTrue();
  }

  @Test
  void takesSignsLiterally() {
    Trace odd = trace(List.of("Ibu \"Zir\" (kon) [x] \\ $1"), List.of());
    assertThat(odd.isIn("oleh Ibu \"Zir\" (kon) [x] \\ $1 sendiri")).isTrue();
    assertThat(odd.isIn("{\"a\":\"Ibu \\\"Zir\\\" (kon) [x] \\\\ $1\"}")).isTrue();
    assertThat(odd.isIn("Ibu Zir kon x")).isFalse();
  }

  @Test
  void triesTheLongestFirst() {
    Trace nested = trace(List.of("ibu.zirkonia", "ibu.zirkonia rani"), List.of());
    assertThat(nested.expression()).startsWith("ibu\\.zirkonia\\s+rani|");
  }
}
