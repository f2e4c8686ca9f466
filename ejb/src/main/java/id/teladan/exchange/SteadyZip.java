package id.teladan.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew without the times of its making: the same content is the same file. */
final class SteadyZip {
  /** The first day that such archives know. */
  private static final long EPOCH = 315_532_800_000L + 86_400_000L;

  private static final String TYPES = "[Content_Types].xml";

  private SteadyZip() {}

  static byte[] of(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      // Word wants the list of types first.
      put(out, TYPES, entries.remove(TYPES));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        put(out, entry.getKey(), entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(EPOCH);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
