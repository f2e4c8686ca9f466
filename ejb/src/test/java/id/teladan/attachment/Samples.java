package id.teladan.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people send them, made by the programs that make them. */
final class Samples {
  private static final String TYPES =
      "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/"
          + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/"
          + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private Samples() {}

  /** Something that writes a file. */
  interface Writing {
    void to(OutputStream out) throws IOException;
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] docx(String text) {
    return bytes(
        out -> {
          try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
          }
        });
  }

  static byte[] xlsx(String text) {
    return bytes(
        out -> {
          try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Data").createRow(0).createCell(0).setCellValue(text);
            book.write(out);
          }
        });
  }

  static byte[] pptx(String text) {
    return bytes(
        out -> {
          try (XMLSlideShow show = new XMLSlideShow()) {
            show.createSlide().createTextBox().setText(text);
            show.write(out);
          }
        });
  }

  /** Changes a PDF before it is written. */
  interface Change {
    void of(PDDocument pdf) throws IOException;
  }

  static byte[] pdf(String text, Change change) {
    return bytes(
        out -> {
          try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(pdf, page)) {
              pen.beginText();
              pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
              pen.newLineAtOffset(72, 700);
              pen.showText(text);
              pen.endText();
            }
            change.of(pdf);
            pdf.save(out);
          }
        });
  }

  static byte[] picture(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    // The upper left corner tells the direction.
    image.setRGB(0, 0, Color.RED.getRGB());
    for (int x = 0; x < width / 2; x++) {
      for (int y = 0; y < height / 2; y++) {
        image.setRGB(x, y, Color.RED.getRGB());
      }
    }
    return bytes(out -> ImageIO.write(image, format, out));
  }

  /** A ZIP of a Word document with these parts beside what makes it one. */
  static byte[] office(Map<String, byte[]> parts) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", ascii(TYPES));
    all.put("word/document.xml", ascii("<w:document xmlns:w=\"w\"><w:t>halo</w:t></w:document>"));
    all.putAll(parts);
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
              zip.putNextEntry(new ZipEntry(part.getKey()));
              zip.write(part.getValue());
              zip.closeEntry();
            }
          }
        });
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    return bytes(
        out -> {
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }
}
