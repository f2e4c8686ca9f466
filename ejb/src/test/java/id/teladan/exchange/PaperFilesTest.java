package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PaperFilesTest {
  private static final OfficialPaper PAPER =
      new OfficialPaper(
          List.of("PEMERINTAH PROVINSI KALIMANTAN UTARA"),
          "LAPORAN HASIL PERJALANAN DINAS",
          "Kunjungan kerja",
          List.of(
              new OfficialPaper.Section(
                  "I. PENDAHULUAN",
                  List.of(
                      writer -> writer.subheading("A. Latar belakang"),
                      writer -> writer.text("<script>alert(1)</script> & \"kutip\"\nbaris dua"),
                      writer -> writer.items(List.of("satu", "dua")),
                      writer -> writer.fact("Risiko", "biaya ≥ Rp1 miliar → tunda"),
                      writer ->
                          writer.table(
                              List.of("No.", "Tindakan"),
                              List.of(1, 9),
                              List.of(List.of("1", "Uji coba loket")))))),
          new OfficialPaper.Signature(
              "Tempat, tanggal", "Yang melaporkan,", List.of("Anggota tim")),
          "Sumber rujukan: Antara.");

  @Test
  void htmlShowsWhatWasWrittenAndRunsNothing() {
    String html = new String(PaperFiles.write(PAPER, PaperFormat.HTML), StandardCharsets.UTF_8);

    assertThat(html)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;kutip&quot;")
        .contains("<h2>I. PENDAHULUAN</h2>", "<td>Uji coba loket</td>", "Anggota tim")
        .doesNotContain("<script");
  }

  @Test
  void wordHoldsTheSameWordsAndHasAnOutline() throws IOException {
    byte[] file = PaperFiles.write(PAPER, PaperFormat.DOCX);

    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("<script>alert(1)</script> & \"kutip\"")
          .contains("biaya ≥ Rp1 miliar → tunda", "Uji coba loket", "Sumber rujukan: Antara.");
      assertThat(document.getParagraphs())
          .anyMatch(p -> "Heading1".equals(p.getStyle()) && p.getText().equals("I. PENDAHULUAN"));
    }
  }

  @Test
  void pdfHoldsTheSameWords() throws IOException {
    byte[] file = PaperFiles.write(PAPER, PaperFormat.PDF);

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("LAPORAN HASIL PERJALANAN DINAS", "<script>alert(1)</script> & \"kutip\"")
          .contains("biaya ≥ Rp1 miliar → tunda", "Uji coba loket", "Anggota tim");
    }
  }
}
