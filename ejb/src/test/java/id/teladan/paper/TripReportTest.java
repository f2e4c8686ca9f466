package id.teladan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.shared.PartialDate;
import id.teladan.visit.FindingContent;
import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpContent;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;
import id.teladan.visit.OfficialPaper;
import id.teladan.visit.VisitContent;
import id.teladan.visit.VisitKind;
import id.teladan.visit.VisitStatus;
import id.teladan.visit.VisitView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TripReportTest {
  private static final PaperMaterial.Names NAMES =
      new PaperMaterial.Names(
          "Kalimantan Utara", "Daerah Khusus Ibukota Jakarta", Map.of(5L, "JakEVO"));

  private static final LetterheadView LETTERHEAD =
      new LetterheadView(
          null,
          "65",
          0,
          null,
          new LetterheadContent(
              "Pemerintah Provinsi Kalimantan Utara",
              "Badan Perencanaan Pembangunan Daerah",
              "Jalan Agathis, Tanjung Selor",
              null,
              "Tanjung Selor",
              "Kepala Bappeda",
              7));

  @Test
  void tellsTheVisitInWords() {
    String report = words(report("2018-07-13", List.of(finding()), List.of(followUp())));

    assertThat(report)
        .contains("PEMERINTAH PROVINSI KALIMANTAN UTARA")
        .contains(
            "Kunjungan kerja dilaksanakan pada hari Jumat tanggal tiga belas bulan Juli tahun dua"
                + " ribu delapan belas (13 Juli 2018), bertempat di Daerah Khusus Ibukota Jakarta.")
        .contains("mempelajari Smart city dan Perencanaan.")
        .contains("BADAN PERENCANAAN PEMBANGUNAN DAERAH")
        .contains("Surat Tugas Nomor 090/12/2018 tanggal 9 Juli 2018.")
        .contains("1. Satu loket", "Solusi terkait: JakEVO", "diperoleh 1 (satu) temuan")
        .contains("Uji coba loket|DPMPTSP|31 Maret 2019");
  }

  @Test
  void leavesABlankWhereNothingIsKnown() {
    String report = words(report(null, List.of(), List.of()));

    assertThat(report)
        .contains("pada tanggal " + OfficialPaper.BLANK)
        .contains("Belum ada temuan yang dicatat.", "Belum ada tindak lanjut yang direncanakan.")
        .doesNotContain("null");
  }

  @Test
  void saysSoWhereOnlyTheMonthIsKnown() {
    assertThat(words(report("2022-03", List.of(), List.of())))
        .contains("pada bulan Maret tahun dua ribu dua puluh dua (Maret 2022; tanggalnya tidak");
  }

  @Test
  void theWordsOfAPaperComeBackFromPlainText() {
    OfficialPaper report = report("2018-07-13", List.of(finding()), List.of(followUp()));
    String text = PaperText.write(report.sections());

    assertThat(text).contains("# I. PENDAHULUAN", "## A. Latar belakang");
    assertThat(PaperText.write(PaperText.read(text))).isEqualTo(text);
    assertThat(words(report)).isEqualTo(words(around(report, text)));
  }

  @Test
  void whatLooksLikeAMarkStaysTheTextThatItWas() {
    OfficialPaper.Section section =
        new OfficialPaper.Section(
            "A",
            List.of(
                Blocks.text("# bukan bab\n1. bukan butir\n| bukan tabel\nCatatan:: x\n\\ garis"),
                Blocks.table(List.of("a|b", "c"), List.of(1, 2), List.of(List.of("x\ny", "\\n"))),
                Blocks.photo(7, "Gambar 1. Ruang kendali")));
    String text = PaperText.write(List.of(section));

    assertThat(said(PaperText.read(text))).isEqualTo(said(List.of(section)));
  }

  @Test
  void whateverIsWrittenBecomesAPaper() {
    for (String odd :
        List.of("", "#", "|", "|a|\n|1|", "|a|b|\n|1|2|\n|x", "1. \n\n\n::", "[foto 99]", "\\")) {
      assertThat(PaperText.read(odd)).isNotEmpty();
      said(PaperText.read(odd));
    }
  }

  @Test
  void theShortFormFitsOnAPageAndThePlanLiesOnItsLongSide() {
    VisitView visit = visit("2018-07-13");
    PaperMaterial material = material(visit, List.of(finding()), List.of(followUp()));

    assertThat(words(new ShortReport(material).paper()))
        .contains("Satu loket. Semua izin", "Uji coba loket; penanggung jawab DPMPTSP; tenggat 31");
    assertThat(new PlanPaper(material).paper().look().wide()).isTrue();
    assertThat(words(new PlanPaper(material).paper()))
        .contains(
            "Sebagai tindak lanjut kunjungan kerja ke Daerah Khusus Ibukota Jakarta pada hari");
    assertThat(words(new QuestionPaper(material).paper())).contains("1|Smart city|–|–");
  }

  private static OfficialPaper around(OfficialPaper paper, String text) {
    return PaperFrame.of(paper, "Tanjung Selor, 25 November 2026", null)
        .around(new PaperContent(paper.title(), paper.subtitle(), text), "1");
  }

  private static OfficialPaper report(
      String date, List<FindingView> findings, List<FollowUpView> plan) {
    return new TripReport(material(visit(date), findings, plan)).paper();
  }

  private static VisitView visit(String date) {
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
    return new VisitView(1, 1, null, Instant.EPOCH, null, List.of(), content);
  }

  private static PaperMaterial material(
      VisitView visit, List<FindingView> findings, List<FollowUpView> plan) {
    return new PaperMaterial(
        visit,
        findings,
        plan,
        List.of(),
        List.of(),
        new VisitCourseFacts(
            "090/12/2018", LocalDate.of(2018, 7, 9), null, null, List.of(), List.of()),
        NAMES,
        LETTERHEAD);
  }

  private static FindingView finding() {
    FindingContent content =
        new FindingContent(
            "Satu loket",
            "Semua izin",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            5L,
            null,
            null,
            null);
    return new FindingView(7, 1, 1, Instant.EPOCH, null, false, null, content);
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
    return String.join("\n", paper.letterhead()) + "\n" + said(paper.sections());
  }

  private static String said(List<OfficialPaper.Section> sections) {
    List<String> said = new ArrayList<>();
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
            said.add(head + " " + widths);
            rows.forEach(row -> said.add(String.join("|", row)));
          }

          @Override
          public void photo(long file, String caption) {
            said.add(file + " " + caption);
          }
        };
    sections.forEach(s -> s.blocks().forEach(block -> block.writeTo(ear)));
    return String.join("\n", said);
  }
}
