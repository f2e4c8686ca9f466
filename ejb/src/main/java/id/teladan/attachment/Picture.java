package id.teladan.attachment;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture, drawn anew: the pixels stay, in the direction in which the camera was held, and all
 * that came with them goes: the place, the camera, and whatever else somebody put there.
 */
final class Picture {
  /** How many pixels a picture may say it has; a phone has twelve to fifty million. */
  static final long MOST_PIXELS = 60_000_000;

  /** The longest side that is kept, in pixels. */
  static final int LONGEST = 2400;

  private static final float QUALITY = 0.88f;

  private Picture() {}

  static InspectedFile read(FileKind kind, byte[] bytes) {
    try {
      BufferedImage drawn = draw(decode(kind, bytes), kind, Orientation.of(bytes));
      return new InspectedFile(kind, encode(kind, drawn), drawn.getWidth(), drawn.getHeight(), "");
    } catch (IOException | RuntimeException e) {
      if (e instanceof id.teladan.shared.DomainException refused) {
        throw refused;
      }
      // The decoders answer damage with whatever went wrong first.
      throw FileFault.BROKEN.refusal();
    }
  }

  private static BufferedImage decode(FileKind kind, byte[] bytes) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      // Asked before anything is decoded: a few bytes can claim a picture of gigabytes.
      if ((long) width * height > MOST_PIXELS) {
        throw FileFault.TOO_MANY_PIXELS.refusal(MOST_PIXELS / 1_000_000);
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * LONGEST));
      param.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, param);
    } finally {
      reader.dispose();
    }
  }

  private static BufferedImage draw(BufferedImage image, FileKind kind, Orientation orientation) {
    double scale = Math.min(1.0, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
    int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
    int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
    boolean clear = kind == FileKind.PNG && image.getColorModel().hasAlpha();
    BufferedImage drawn =
        new BufferedImage(
            orientation.turns() ? height : width,
            orientation.turns() ? width : height,
            clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    AffineTransform way = orientation.transform(width, height);
    way.scale(scale, scale);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(image, way, null);
    pen.dispose();
    return drawn;
  }

  private static byte[] encode(FileKind kind, BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByMIMEType(kind.mediaType()).next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (kind == FileKind.JPEG) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(QUALITY);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
