package id.teladan.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Whether the bytes of a file hold something that can be read: as they are, in either of the usual
 * ways of writing, and unpacked where they are an archive.
 */
public final class FileWords {
  private static final long MOST_UNPACKED = 64L * 1024 * 1024;

  private FileWords() {}

  public static boolean hold(byte[] bytes, Predicate<String> tells) {
    return plain(bytes, tells)
        || bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' && packed(bytes, tells);
  }

  private static boolean plain(byte[] bytes, Predicate<String> tells) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return tells.test(text) || text.indexOf('\0') >= 0 && tells.test(text.replace("\0", ""));
  }

  /** Words of a document may be cut by its markup, so that goes first. */
  private static boolean packed(byte[] bytes, Predicate<String> tells) {
    long left = MOST_UNPACKED;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null && left > 0) {
        byte[] part = zip.readNBytes((int) left);
        left -= part.length;
        String text = new String(part, StandardCharsets.UTF_8);
        if (tells.test(entry.getName())
            || tells.test(text)
            || tells.test(text.replaceAll("<[^>]{0,2000}>", ""))) {
          return true;
        }
        entry = zip.getNextEntry();
      }
    } catch (IOException e) {
      // What cannot be unpacked was looked at as it is.
      return false;
    }
    return false;
  }
}
