package id.teladan.exchange;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/** An official paper as PDF, made of its HTML. */
final class PdfPaper {
  /** Inside PDFBox: has the letters that the fonts of every PDF reader lack. */
  private static final String FALLBACK =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    // It tells every step of every page; what goes wrong is thrown.
    XRLog.setLoggingEnabled(false);
  }

  private PdfPaper() {}

  static byte[] of(OfficialPaper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    // The paper refers to nothing outside itself, and nothing that users wrote may make it.
    builder.useUriResolver((base, uri) -> null);
    builder.useFont(
        PdfPaper::fallback, "Fallback", 400, FontStyle.NORMAL, true, EnumSet.of(FALLBACK_FINAL));
    builder.withHtmlContent(HtmlPaper.of(paper), null);
    builder.withProducer("Teladan");
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static InputStream fallback() {
    return PDDocument.class.getResourceAsStream(FALLBACK);
  }
}
