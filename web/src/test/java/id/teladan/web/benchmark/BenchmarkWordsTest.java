package id.teladan.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.benchmark.Measure;
import id.teladan.benchmark.NoteView;
import id.teladan.benchmark.PeerDimension;
import id.teladan.benchmark.PeerReason;
import id.teladan.web.shared.Address;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BenchmarkWordsTest {
  private static final BenchmarkWords INDONESIAN = new BenchmarkWords(new Locale("id", "ID"));
  private static final BenchmarkWords ENGLISH = new BenchmarkWords(Locale.ENGLISH);

  @Test
  void bothLanguagesHaveTheSameKeys() {
    String base = "id.teladan.web.benchmark.Messages";
    assertThat(ResourceBundle.getBundle(base, Locale.ENGLISH).keySet())
        .isEqualTo(ResourceBundle.getBundle(base, Locale.ROOT).keySet());
  }

  @Test
  void namesTheMonthsOfSurveys() {
    NoteView note = new NoteView("periods-not-joined", null, List.of("03", "09"));

    assertThat(INDONESIAN.note(note)).contains("Maret, September");
    assertThat(ENGLISH.note(note)).contains("March, September");
    assertThat(INDONESIAN.measure(new Measure(null, "08"))).isEqualTo("survei Agustus");
    assertThat(INDONESIAN.measure(new Measure("IPM-BARU", null))).isEqualTo("IPM-BARU");
    assertThat(INDONESIAN.measure(new Measure(null, null))).isEmpty();
  }

  @Test
  void saysWhichYearsAreMissing() {
    NoteView all = new NoteView("years-missing", null, List.of("", "03", "2012–2021"));
    NoteView one = new NoteView("years-missing-of", "65", List.of("Kaltara", "", "", "2014"));

    assertThat(INDONESIAN.note(all)).startsWith("survei Maret: tidak ada angka untuk 2012–2021");
    assertThat(INDONESIAN.note(one)).startsWith("Kaltara: tidak ada angka untuk 2014");
  }

  @Test
  void reasonsHoldBothFigures() {
    Measure method = new Measure("IPM-BARU", null);
    PeerReason reason =
        new PeerReason(
            PeerDimension.HDI,
            PeerReason.Nearness.SIMILAR,
            new BigDecimal("71.19"),
            new BigDecimal("69.71"),
            0.3,
            2021,
            method);
    PeerReason missing =
        new PeerReason(
            PeerDimension.HDI,
            PeerReason.Nearness.NOT_KNOWN,
            new BigDecimal("71.19"),
            null,
            null,
            2021,
            method);

    assertThat(INDONESIAN.reason(reason)).isEqualTo("IPM mirip: 71,19 dan 69,71 (2021, IPM-BARU)");
    assertThat(ENGLISH.reason(missing)).contains("71.19 and not known");
  }

  @Test
  void everyReasonHasItsWords() {
    for (PeerDimension dimension : PeerDimension.values()) {
      for (PeerReason.Nearness nearness : PeerReason.Nearness.values()) {
        assertThat(INDONESIAN.text("dimension." + dimension)).isNotNull();
        assertThat(INDONESIAN.text("reason." + nearness.code(), "", "", "", "")).isNotNull();
      }
    }
  }

  @Test
  void anAddressIsReadKindly() {
    ComparisonAddress address =
        new ComparisonAddress(
            Address.parse("/benchmark", "peers=31,auto&peers=&fromYear=2021&toYear=2019&year=x"));

    assertThat(address.values("peers")).containsExactly("31", "auto");
    assertThat(address.years().from()).isEqualTo(2019);
    assertThat(address.years().to()).isEqualTo(2021);
    assertThat(address.download("HDI", "65", List.of("31", "auto"), "csv"))
        .startsWith("/api/v1/benchmark?indicator=HDI&region=65&peers=31%2Cauto");
  }
}
