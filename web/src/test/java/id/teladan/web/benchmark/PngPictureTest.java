package id.teladan.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.benchmark.SvgCanvas.Anchor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pixels of what was drawn, where it was drawn, and never too many of them. */
class PngPictureTest {

  @Test
  void paintsShapesTextsAndMovedParts() throws IOException {
    SvgCanvas canvas =
        new SvgCanvas(200, 100, "judul")
            .rect(10, 10, 20, 20, SvgCanvas.ACCENT, null)
            .begin(100, 0)
            .diamond(50, 50, 10, "wajik")
            .end()
            .line(0, 95, 200, 95, SvgCanvas.INK, 2, "4 4")
            .text(60, 50, "WWWW →−×", 20, Anchor.MIDDLE, SvgCanvas.INK, true);
    BufferedImage image = read(PngPicture.of(canvas.close()));
    assertThat(image.getWidth()).isEqualTo(400);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(new Color(image.getRGB(40, 40))).isEqualTo(Color.decode(SvgCanvas.ACCENT));
    assertThat(new Color(image.getRGB(300, 100))).isEqualTo(Color.decode(SvgCanvas.ACCENT));
    assertThat(new Color(image.getRGB(5, 5))).isEqualTo(Color.WHITE);
    assertThat(dark(image, 40, 60, 200, 100)).as("letters").isGreaterThan(300);
    assertThat(dark(image, 0, 185, 400, 195)).as("half of a dashed line").isBetween(600, 1400);
  }

  @Test
  void aHugePictureIsScaledDown() throws IOException {
    PictureFrame frame = new PictureFrame("a", "b", List.of("c"));
    BufferedImage image = read(PngPicture.of(frame.canvas(1000, 40_000).close()));
    assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(3_000_000);
    assertThat(image.getHeight()).isGreaterThan(7_000);
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int dark(BufferedImage image, int left, int top, int right, int bottom) {
    int count = 0;
    for (int x = left; x < right; x++) {
      for (int y = top; y < bottom; y++) {
        count += new Color(image.getRGB(x, y)).getRed() < 128 ? 1 : 0;
      }
    }
    return count;
  }
}
