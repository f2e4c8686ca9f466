package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.visit.OfficialPaper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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

  @Test
  void picturesAndTheLetterheadStandInEveryFormatAndTheSamePaperIsTheSameFile() throws IOException {
    OfficialPaper paper =
        new OfficialPaper(
            List.of("PEMERINTAH PROVINSI KALIMANTAN UTARA"),
            "RENCANA TINDAK LANJUT",
            "Kunjungan kerja",
            List.of(
                new OfficialPaper.Section(
                    "X. DOKUMENTASI", List.of(w -> w.photo(7, "Gambar 1. Ruang kendali")))),
            new OfficialPaper.Signature(
                "Tanjung Selor, 25 November 2026", "Yang melaporkan,", List.of(), "Kepala Bappeda"),
            null,
            new OfficialPaper.Look(List.of("Jalan Agathis"), 7L, "090/1/2026", true));
    OfficialPaper.Pictures pictures =
        file -> Optional.of(new OfficialPaper.Picture(png(), "image/png", 40, 30));

    for (PaperFormat format : PaperFormat.values()) {
      assertThat(PaperFiles.write(paper, format, pictures))
          .as(format.name())
          .isEqualTo(PaperFiles.write(paper, format, pictures));
    }
    try (XWPFDocument document =
        new XWPFDocument(
            new ByteArrayInputStream(PaperFiles.write(paper, PaperFormat.DOCX, pictures)))) {
      assertThat(document.getAllPictures()).isNotEmpty();
      assertThat(document.getTables()).hasSize(2);
    }
    try (PDDocument document = Loader.loadPDF(PaperFiles.write(paper, PaperFormat.PDF, pictures))) {
      PDPage page = document.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
      assertThat(page.getResources().getXObjectNames()).isNotEmpty();
      assertThat(new PDFTextStripper().getText(document))
          .contains("Nomor: 090/1/2026", "Jalan Agathis", "Mengetahui,", "Kepala Bappeda");
    }
    assertThat(new String(PaperFiles.write(paper, PaperFormat.HTML), StandardCharsets.UTF_8))
        .contains("<figcaption>Gambar 1. Ruang kendali</figcaption>")
        .doesNotContain("<img");
  }

  private static byte[] png() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
