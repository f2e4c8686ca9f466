package id.teladan.trust;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.exchange.PaperFiles;
import id.teladan.exchange.PaperFormat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report after a breach says what the record knows and leaves lines for the rest. */
class BreachPaperTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

  @Test
  void saysWhatTheRecordKnows() {
    var count = new BreachReport.Count("<b>Ibu</b>", 7);
    var report = new BreachReport(12, 12, List.of(count), List.of(), List.of(), List.of(), false);
    var filter = new DeedFilter("account:4", null, null, null, LocalDate.of(2026, 11, 1), null);
    String page = html(report, filter);
    assertThat(page)
        .contains("&lt;b&gt;Ibu&lt;/b&gt;", "DIUBAH", "1 November 2026 sampai tanpa batas")
        .contains("akun account:4", "10.00 WIB", "Pasal 46")
        .doesNotContain("<b>Ibu");
  }

  @Test
  void isAWordDocumentToo() {
    var report = new BreachReport(0, 0, List.of(), List.of(), List.of(), List.of(), true);
    byte[] document =
        PaperFiles.write(
            BreachPaper.of(report, new DeedFilter(null, null, null, null, null, null), NOW),
            PaperFormat.DOCX);
    assertThat(document).startsWith('P', 'K');
  }

  private static String html(BreachReport report, DeedFilter filter) {
    return new String(
        PaperFiles.write(BreachPaper.of(report, filter, NOW), PaperFormat.HTML),
        StandardCharsets.UTF_8);
  }
}
