package id.teladan.exchange;

import static com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase.FALLBACK_FINAL;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Calendar;
import java.util.EnumSet;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
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

  static byte[] of(OfficialPaper paper, OfficialPaper.Pictures pictures) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    // The paper refers to nothing outside itself, and nothing that users wrote may make it.
    builder.useUriResolver((base, uri) -> uri.startsWith("data:image/") ? uri : null);
    builder.useFont(
        PdfPaper::fallback, "Fallback", 400, FontStyle.NORMAL, true, EnumSet.of(FALLBACK_FINAL));
    builder.withHtmlContent(HtmlPaper.of(paper, pictures), null);
    builder.withProducer("Teladan");
    builder.toStream(out);
    builder.run();
    return steady(out.toByteArray());
  }

  /** Without the time and the chance numbers of its making: the same paper is the same file. */
  private static byte[] steady(byte[] made) throws IOException {
    try (PDDocument document = Loader.loadPDF(made)) {
      Calendar epoch = Calendar.getInstance(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      epoch.setTimeInMillis(0);
      document.getDocumentInformation().setCreationDate(epoch);
      document.getDocumentInformation().setModificationDate(epoch);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(0L);
      ByteArrayOutputStream out = new ByteArrayOutputStream(made.length);
      document.save(out);
      return out.toByteArray();
    }
  }

  private static InputStream fallback() {
    return PDDocument.class.getResourceAsStream(FALLBACK);
  }
}
