package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Official papers as files. The same paper gives the same words in every format, and the same bytes
 * each time.
 */
public final class PaperFiles {
  static final OfficialPaper.Pictures NONE = file -> Optional.empty();

  private PaperFiles() {}

  /** A paper without pictures. */
  public static byte[] write(OfficialPaper paper, PaperFormat format) {
    return write(paper, format, NONE);
  }

  /**
   * @param pictures where those that the paper names come from; a missing one leaves its caption
   */
  public static byte[] write(
      OfficialPaper paper, PaperFormat format, OfficialPaper.Pictures pictures) {
    try {
      return switch (format) {
        case HTML -> HtmlPaper.of(paper, pictures).getBytes(StandardCharsets.UTF_8);
        case PDF -> PdfPaper.of(paper, pictures);
        case DOCX -> DocxPaper.of(paper, pictures);
      };
    } catch (IOException e) {
      throw new UncheckedIOException("a paper was not written as " + format, e);
    }
  }
}
