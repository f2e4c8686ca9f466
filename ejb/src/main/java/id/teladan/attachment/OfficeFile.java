package id.teladan.attachment;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * An office file of today: a ZIP of XML parts. Unpacked as a stream, once, with everything counted,
 * so that none of its claims about itself need be believed.
 */
final class OfficeFile {
  private static final int END_LENGTH = 22;
  private static final int END_MARK = 0x06054b50;
  private static final int MOST_PARTS = 5_000;

  /** How many bytes all parts may have together, unpacked. */
  static final long MOST_UNPACKED = 200L << 20;

  private static final int DEEPEST = 2;
  private static final int CHUNK = 1 << 16;
  private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx");

  private final byte[] bytes;
  private final FoundText text = new FoundText();
  private long unpacked;
  private FileKind kind;

  OfficeFile(byte[] bytes) {
    this.bytes = bytes;
  }

  InspectedFile read() {
    try {
      walk(bytes, 0);
    } catch (ZipException e) {
      boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
      throw (encrypted ? FileFault.ENCRYPTED : FileFault.BROKEN).refusal();
    } catch (IOException | IllegalArgumentException e) {
      throw FileFault.BROKEN.refusal();
    }
    if (kind == null) {
      throw FileFault.TYPE.refusal();
    }
    return InspectedFile.document(kind, bytes, text.toString());
  }

  private void walk(byte[] archive, int depth) throws IOException {
    int expected = parts(archive);
    int found = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        found++;
        refuseActive(part.getName().toLowerCase(Locale.ROOT));
        look(part.getName(), new Counted(zip), depth);
        zip.closeEntry();
      }
    }
    if (found != expected) {
      // What the list at the end names and what stands before it differ: readers would differ too.
      throw FileFault.POLYGLOT.refusal();
    }
  }

  /** How many parts the list at the end names; the list must be the very end. */
  private static int parts(byte[] archive) {
    int end = archive.length - END_LENGTH;
    ByteBuffer buffer = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    if (end < 0 || buffer.getInt(end) != END_MARK) {
      boolean cut = Bytes.findLast(archive, new byte[] {'P', 'K', 5, 6}) < 0;
      throw (cut ? FileFault.BROKEN : FileFault.POLYGLOT).refusal();
    }
    int count = buffer.getShort(end + 10) & 0xffff;
    long listed = (buffer.getInt(end + 12) & 0xffffffffL) + (buffer.getInt(end + 16) & 0xffffffffL);
    if (listed != end) {
      throw FileFault.POLYGLOT.refusal();
    }
    if (count > MOST_PARTS) {
      throw FileFault.BOMB.refusal();
    }
    return count;
  }

  private static void refuseActive(String name) {
    boolean macros =
        name.contains("vbaproject")
            || name.contains("vbadata")
            || name.contains("macrosheets/")
            || name.endsWith(".docm")
            || name.endsWith(".xlsm")
            || name.endsWith(".pptm");
    if (macros) {
      throw FileFault.MACROS.refusal();
    }
    boolean object = name.contains("embeddings/") && OFFICE.stream().noneMatch(name::endsWith);
    if (object || name.contains("activex/")) {
      throw FileFault.ACTIVE.refusal();
    }
    if (name.contains("..") || name.startsWith("/") || name.contains("\\")) {
      throw FileFault.BROKEN.refusal();
    }
  }

  private void look(String name, Counted part, int depth) throws IOException {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("[content_types].xml")) {
      learnKind(new String(part.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8), depth);
    } else if (lower.endsWith(".rels")) {
      OfficeXml.refuseForeign(part);
    } else if (lower.endsWith(".xml")) {
      OfficeXml.read(part, depth == 0 && OfficeXml.holdsText(lower) ? text : null);
    } else if (OFFICE.stream().anyMatch(lower::endsWith)) {
      if (depth >= DEEPEST) {
        throw FileFault.BOMB.refusal();
      }
      walk(part.readAllBytes(), depth + 1);
    }
    part.skipRest();
  }

  private void learnKind(String types, int depth) {
    String lower = types.toLowerCase(Locale.ROOT);
    if (lower.contains("macroenabled")) {
      throw FileFault.MACROS.refusal();
    }
    if (lower.contains("<!doctype")) {
      throw FileFault.BOMB.refusal();
    }
    if (depth == 0) {
      kind =
          lower.contains("wordprocessingml.document.main+xml")
              ? FileKind.DOCX
              : lower.contains("spreadsheetml.sheet.main+xml")
                  ? FileKind.XLSX
                  : lower.contains("presentationml.presentation.main+xml") ? FileKind.PPTX : null;
    }
  }

  /** One part, which does not end the archive when it is closed, and all of whose bytes count. */
  private final class Counted extends FilterInputStream {

    private Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public void close() {
      // The archive goes on.
    }

    private void skipRest() throws IOException {
      byte[] chunk = new byte[CHUNK];
      while (read(chunk, 0, CHUNK) >= 0) {
        // Counted by reading.
      }
    }

    private void count(int read) {
      unpacked += read;
      if (unpacked > MOST_UNPACKED) {
        throw FileFault.BOMB.refusal();
      }
    }
  }
}
