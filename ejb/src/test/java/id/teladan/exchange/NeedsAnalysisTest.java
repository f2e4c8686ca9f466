package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.discovery.AlikeSolution;
import id.teladan.discovery.PlannedApplication;
import id.teladan.solution.SolutionKind;
import id.teladan.solution.SolutionStatus;
import id.teladan.solution.SolutionSummary;
import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class NeedsAnalysisTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final PlannedApplication PLAN =
      new PlannedApplication("Lapor Cepat", "Warga mengadu lewat ponsel", "2.16", "65");

  @Test
  void hasTheTenHeadingsInTheirOrder() {
    OfficialPaper paper = NeedsAnalysis.of(PLAN, null, null, List.of(), DAY);
    assertThat(paper.sections()).hasSize(11);
    for (int i = 0; i < 10; i++) {
      assertThat(paper.sections().get(i).heading()).startsWith((i + 1) + ". ");
    }
  }

  @Test
  void saysWhatWasFoundAndWhenInEveryFormat() throws IOException {
    OfficialPaper paper =
        NeedsAnalysis.of(PLAN, "Kalimantan Utara", "2.16 Kominfo", List.of(alike()), DAY);
    String html = new String(PaperFiles.write(paper, PaperFormat.HTML), StandardCharsets.UTF_8);
    byte[] docx = PaperFiles.write(paper, PaperFormat.DOCX);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      for (String said :
          List.of(
              "KALIMANTAN UTARA",
              "Lapor Cepat",
              "Warga mengadu lewat ponsel",
              "SP4N-LAPOR!",
              "aplikasi nasional berbagi pakai",
              "24 November 2026")) {
        assertThat(text.getText()).contains(said);
        assertThat(html).contains(said);
      }
    }
  }

  private static AlikeSolution alike() {
    SolutionSummary lapor =
        new SolutionSummary(
            1,
            SolutionKind.APPLICATION,
            "lapor",
            SolutionStatus.PUBLISHED,
            "SP4N-LAPOR!",
            "Pengaduan",
            "ID",
            null,
            "2.16",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new AlikeSolution(lapor, "Indonesia", List.of("mengadu"), true, false, true, 1);
  }
}
