package id.teladan.attachment;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF: no password, no script, no files inside, and no more pages than somebody reads. */
final class PdfFile {
  private static final int MOST_PAGES = 3_000;
  private static final Set<String> ACTIVE =
      Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "RichMediaExecute");
  private static final COSName ACTION = COSName.getPDFName("S");
  private static final COSName SCRIPT = COSName.getPDFName("JS");
  private static final COSName EMBEDDED = COSName.getPDFName("EmbeddedFile");
  private static final COSName FORM = COSName.getPDFName("XFA");

  private PdfFile() {}

  static InspectedFile read(byte[] bytes) {
    PdfStreams.refuseHiddenAndHuge(bytes);
    try (PDDocument pdf =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
      if (pdf.isEncrypted()) {
        throw FileFault.ENCRYPTED.refusal();
      }
      refuseActive(pdf.getDocument());
      if (pdf.getNumberOfPages() == 0) {
        throw FileFault.BROKEN.refusal();
      }
      if (pdf.getNumberOfPages() > MOST_PAGES) {
        throw FileFault.TOO_SLOW.refusal();
      }
      return InspectedFile.document(FileKind.PDF, bytes, text(pdf));
    } catch (InvalidPasswordException e) {
      throw FileFault.ENCRYPTED.refusal();
    } catch (IOException | ClassCastException | IllegalArgumentException e) {
      // The library answers damage with whatever went wrong first.
      throw FileFault.BROKEN.refusal();
    }
  }

  private static String text(PDDocument pdf) throws IOException {
    FoundText found = new FoundText();
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= pdf.getNumberOfPages() && !found.isFull(); page++) {
      if (Thread.interrupted()) {
        throw FileFault.TOO_SLOW.refusal();
      }
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      StringWriter written = new StringWriter();
      stripper.writeText(pdf, written);
      found.add(written.getBuffer());
    }
    return found.toString();
  }

  private static void refuseActive(COSDocument document) throws IOException {
    for (COSObjectKey key : document.getXrefTable().keySet()) {
      COSObject object = document.getObjectFromPool(key);
      refuseActive(object.getObject(), 0);
    }
  }

  /** Objects stand side by side in the table; only what is written inside one is gone into. */
  private static void refuseActive(COSBase value, int depth) {
    if (depth > 50) {
      throw FileFault.BROKEN.refusal();
    }
    if (value instanceof org.apache.pdfbox.cos.COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        refuseActive(array.get(i), depth + 1);
      }
    } else if (value instanceof COSDictionary dictionary) {
      boolean active =
          ACTIVE.contains(String.valueOf(dictionary.getNameAsString(ACTION)))
              || dictionary.containsKey(SCRIPT)
              || dictionary.containsKey(FORM)
              || EMBEDDED.equals(dictionary.getCOSName(COSName.TYPE));
      if (active) {
        throw FileFault.ACTIVE.refusal();
      }
      for (COSName name : dictionary.keySet()) {
        refuseActive(dictionary.getItem(name), depth + 1);
      }
    }
  }
}
