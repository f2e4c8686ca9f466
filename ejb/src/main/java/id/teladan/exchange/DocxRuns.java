package id.teladan.exchange;

import id.teladan.visit.OfficialPaper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Words and pictures inside a paragraph. */
final class DocxRuns {
  /** The longest side of a photo, in points. */
  static final int PHOTO = 280;

  /** The same of an emblem. */
  static final int LOGO = 62;

  private static final String FONT = "Arial";

  private final OfficialPaper.Pictures pictures;

  DocxRuns(OfficialPaper.Pictures pictures) {
    this.pictures = pictures;
  }

  static void add(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setBold(bold);
    String[] lines = text.split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      write(run, lines[i]);
    }
  }

  private static void write(XWPFRun run, String line) {
    String[] parts = line.split("\t", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        run.addTab();
      }
      run.setText(parts[i], run.getCTR().sizeOfTArray());
    }
  }

  /** The number of each page, in the middle below it. */
  static void numberPages(XWPFDocument document) {
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.CENTER);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
  }

  /**
   * Draws a picture, if there is one.
   *
   * @param longest side in points
   */
  boolean picture(XWPFParagraph paragraph, long file, int longest) {
    return pictures.find(file).map(picture -> draw(paragraph, picture, longest)).isPresent();
  }

  private static boolean draw(XWPFParagraph paragraph, OfficialPaper.Picture picture, int longest) {
    double scale = (double) longest / Math.max(1, Math.max(picture.width(), picture.height()));
    int type =
        picture.mediaType().equals("image/png")
            ? Document.PICTURE_TYPE_PNG
            : Document.PICTURE_TYPE_JPEG;
    try {
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(picture.bytes()),
              type,
              "gambar",
              Units.toEMU(picture.width() * scale),
              Units.toEMU(picture.height() * scale));
      return true;
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
