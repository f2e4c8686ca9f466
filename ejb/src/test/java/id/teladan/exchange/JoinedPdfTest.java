package id.teladan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class JoinedPdfTest {

  @Test
  void pagesFollowEachOtherPicturesBecomePagesAndOthersLieInside() throws IOException {
    byte[] joined;
    try (JoinedPdf pdf = new JoinedPdf()) {
      pdf.add(pages(2));
      pdf.add(pages(1));
      pdf.addPicture(picture(300, 100), "foto.png");
      pdf.attach("rencana.txt", "text/plain", "isi".getBytes(StandardCharsets.UTF_8));
      pdf.attach("rencana.txt", "text/plain", "lain".getBytes(StandardCharsets.UTF_8));
      joined = pdf.bytes();
    }

    try (PDDocument read = Loader.loadPDF(joined)) {
      assertThat(read.getNumberOfPages()).isEqualTo(4);
      assertThat(read.getPage(3).getMediaBox().getWidth())
          .as("a wide picture lies on a wide page")
          .isGreaterThan(read.getPage(3).getMediaBox().getHeight());
      assertThat(read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
          .as("two files of one name are both there")
          .hasSize(2);
    }
  }

  private static byte[] pages(int count) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        document.addPage(new PDPage());
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
