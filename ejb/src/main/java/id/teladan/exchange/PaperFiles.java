package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Official papers as files. The same paper gives the same words in every format. */
public final class PaperFiles {

  private PaperFiles() {}

  public static byte[] write(OfficialPaper paper, PaperFormat format) {
    try {
      return switch (format) {
        case HTML -> HtmlPaper.of(paper).getBytes(StandardCharsets.UTF_8);
        case PDF -> PdfPaper.of(paper);
        case DOCX -> DocxPaper.of(paper);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("a paper was not written as " + format, e);
    }
  }
}
