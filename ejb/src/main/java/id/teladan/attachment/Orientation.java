package id.teladan.attachment;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held, as its EXIF data says: 1 upright, 3 upside down, 6 and 8 on its sides, the
 * others as in a mirror. Read because those data are not kept.
 */
record Orientation(int value) {
  private static final Orientation UPRIGHT = new Orientation(1);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int APP1 = 0xe1;
  private static final int SCAN = 0xda;

  /** Whether width and height change places. */
  boolean turns() {
    return value >= 5;
  }

  /** What turns a picture of this width and height upright. */
  AffineTransform transform(int width, int height) {
    return switch (value) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  /** Of a JPEG; upright for everything else and for what cannot be understood. */
  static Orientation of(byte[] bytes) {
    try {
      ByteBuffer jpeg = ByteBuffer.wrap(bytes);
      int at = 2;
      while ((jpeg.get(at) & 0xff) == 0xff && (jpeg.get(at + 1) & 0xff) != SCAN) {
        int length = jpeg.getShort(at + 2) & 0xffff;
        int data = at + 4;
        if ((jpeg.get(at + 1) & 0xff) == APP1
            && Arrays.equals(bytes, data, data + EXIF.length, EXIF, 0, EXIF.length)) {
          return tiff(jpeg.slice(data + EXIF.length, length - 2 - EXIF.length));
        }
        at += 2 + length;
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static Orientation tiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xffff;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xffff) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
