package id.teladan.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TripReportTest {
  private static final TripReport.Names NAMES =
      new TripReport.Names(
          "Kalimantan Utara",
          "Daerah Khusus Ibukota Jakarta",
          "Pemerintah Provinsi Kalimantan Utara",
          Map.of(5L, "JakEVO"));

  @Test
  void tellsTheVisitInWords() {
    String report = words(report("2018-07-13", List.of(finding()), List.of(followUp())));

    assertThat(report)
        .contains("PEMERINTAH PROVINSI KALIMANTAN UTARA")
        .contains(
            "Kunjungan kerja dilaksanakan pada hari Jumat tanggal tiga belas bulan Juli tahun dua"
                + " ribu delapan belas (13 Juli 2018), bertempat di Daerah Khusus Ibukota Jakarta.")
        .contains("mempelajari Smart city dan Perencanaan.")
        .contains("1. Satu loket", "Solusi terkait: JakEVO", "diperoleh 1 (satu) temuan")
        .contains("Uji coba loket|DPMPTSP|31 Maret 2019");
  }

  @Test
  void leavesABlankWhereNothingIsKnown() {
    String report = words(report(null, List.of(), List.of()));

    assertThat(report)
        .contains("pada tanggal " + OfficialPaper.BLANK)
        .contains("Surat Tugas Nomor " + OfficialPaper.BLANK)
        .contains("Belum ada temuan yang dicatat.", "Belum ada tindak lanjut yang direncanakan.")
        .doesNotContain("null");
  }

  @Test
  void saysSoWhereOnlyTheMonthIsKnown() {
    assertThat(words(report("2022-03", List.of(), List.of())))
        .contains("pada bulan Maret tahun dua ribu dua puluh dua (Maret 2022; tanggalnya tidak");
  }

  private static OfficialPaper report(
      String date, List<FindingView> findings, List<FollowUpView> plan) {
    VisitContent content =
        new VisitContent(
            "65",
            "31",
            PartialDate.parse(date),
            VisitKind.KUNJUNGAN_KERJA,
            "Kaltara ke DKI Jakarta",
            null,
            VisitStatus.DONE,
            false,
            null,
            List.of("Smart city", "Perencanaan"),
            null,
            null,
            null,
            null);
    VisitView visit = new VisitView(1, 1, null, Instant.EPOCH, null, List.of(), content);
    return new TripReport(visit, findings, plan, NAMES).paper();
  }

  private static FindingView finding() {
    FindingContent content =
        new FindingContent(
            "Satu loket", "Semua izin", null, null, null, null, null, 5L, null, null, null);
    return new FindingView(7, 1, 1, Instant.EPOCH, null, null, content);
  }

  private static FollowUpView followUp() {
    FollowUpContent content =
        new FollowUpContent(
            7L,
            5L,
            "Uji coba loket",
            "DPMPTSP",
            new PartialDate("2019-03-31"),
            null,
            null,
            null,
            FollowUpStatus.PLANNED);
    return new FollowUpView(1, 1, "65", 1, content);
  }

  /** All that the paper says, in order; the cells of a row joined by a bar. */
  private static String words(OfficialPaper paper) {
    List<String> said = new ArrayList<>(paper.letterhead());
    OfficialPaper.Writer ear =
        new OfficialPaper.Writer() {
          @Override
          public void subheading(String text) {
            said.add(text);
          }

          @Override
          public void text(String text) {
            said.add(text);
          }

          @Override
          public void items(List<String> items) {
            said.addAll(items);
          }

          @Override
          public void fact(String label, String text) {
            said.add(label + ": " + text);
          }

          @Override
          public void table(List<String> head, List<Integer> widths, List<List<String>> rows) {
            rows.forEach(row -> said.add(String.join("|", row)));
          }
        };
    paper.sections().forEach(s -> s.blocks().forEach(block -> block.writeTo(ear)));
    return String.join("\n", said);
  }
}
