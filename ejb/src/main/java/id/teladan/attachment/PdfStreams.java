package id.teladan.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is looked at in a PDF before any library opens it: whether something follows behind its end,
 * and whether its packed streams would grow beyond measure.
 */
final class PdfStreams {
  /** How many bytes all streams may have together, unpacked. */
  static final long MOST_UNPACKED = 300L << 20;

  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern PACKED_TWICE =
      Pattern.compile("/(FlateDecode|Fl|LZWDecode)\\s*/(FlateDecode|Fl|LZWDecode)\\b");

  /** How much may stand behind the end mark: line ends, and what some writers add. */
  private static final int TAIL = 16;

  private PdfStreams() {}

  static void refuseHiddenAndHuge(byte[] bytes) {
    int end = Bytes.findLast(bytes, END);
    if (end < 0) {
      throw FileFault.BROKEN.refusal();
    }
    for (int i = end + END.length; i < bytes.length; i++) {
      boolean blank = bytes[i] <= ' ' && bytes[i] >= 0;
      if (!blank || i > end + END.length + TAIL) {
        throw FileFault.POLYGLOT.refusal();
      }
    }
    if (PACKED_TWICE.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find()) {
      throw FileFault.BOMB.refusal();
    }
    long left = MOST_UNPACKED;
    int at = Bytes.find(bytes, STREAM, 0);
    while (at >= 0) {
      int data = at + STREAM.length;
      while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
        data++;
      }
      left -= unpacked(bytes, data, left);
      if (left <= 0) {
        throw FileFault.BOMB.refusal();
      }
      at = Bytes.find(bytes, STREAM, data);
    }
  }

  /** How many bytes the stream that begins here has unpacked; zero when it is not packed so. */
  private static long unpacked(byte[] bytes, int from, long most) {
    boolean zlib =
        from + 2 < bytes.length
            && (bytes[from] & 0x0f) == 8
            && (((bytes[from] & 0xff) << 8) + (bytes[from + 1] & 0xff)) % 31 == 0;
    if (!zlib) {
      return 0;
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] chunk = new byte[1 << 16];
      while (!inflater.finished() && inflater.getBytesWritten() <= most) {
        if (inflater.inflate(chunk) == 0) {
          break;
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }
}
