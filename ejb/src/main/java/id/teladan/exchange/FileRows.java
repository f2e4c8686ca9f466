package id.teladan.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/** Reads files of every format row by row; never a whole file in memory. */
final class FileRows {
  private FileRows() {}

  /**
   * Hands over every row that is not empty.
   *
   * @throws UnreadableFileException when the file as a whole is of no use
   */
  static void read(ImportFormat format, Path file, RowSink sink)
      throws UnreadableFileException, IOException {
    read(format, file, ImportMapping.NONE, sink);
  }

  /** The same, reading columns as somebody said. */
  static void read(ImportFormat format, Path file, ImportMapping mapping, RowSink sink)
      throws UnreadableFileException, IOException {
    read(format, file, () -> new HeaderSearch(mapping), sink);
  }

  /**
   * The same for rows of another kind.
   *
   * @param headings makes what understands the columns of one table
   */
  static void read(ImportFormat format, Path file, Supplier<Heading> headings, RowSink sink)
      throws UnreadableFileException, IOException {
    if (Files.size(file) == 0) {
      throw new UnreadableFileException("file-empty");
    }
    ImportFormat content = sniff(file);
    switch (format) {
      case CSV -> {
        if (content == ImportFormat.XLSX) {
          throw new UnreadableFileException("file-not-csv");
        }
        CsvRows.read(file, headings.get(), sink);
      }
      case XLSX -> {
        if (content != ImportFormat.XLSX) {
          throw new UnreadableFileException("file-not-xlsx");
        }
        XlsxRows.read(file, headings, sink);
      }
      default -> PubliccodeRows.read(file, content == ImportFormat.XLSX, sink);
    }
  }

  /** Whether it is packed like a workbook or archive, or else a text. */
  private static ImportFormat sniff(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      boolean packed = start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9;
      return packed ? ImportFormat.XLSX : ImportFormat.CSV;
    }
  }

  /**
   * What a file probably is, by its name and first bytes.
   *
   * @param name null when there is none
   * @param start the first bytes
   */
  static ImportFormat guess(String name, byte[] start) {
    String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
    boolean packed = start.length > 1 && start[0] == 'P' && start[1] == 'K';
    if (lower.endsWith(".yml") || lower.endsWith(".yaml") || packed && lower.endsWith(".zip")) {
      return ImportFormat.PUBLICCODE;
    }
    if (packed || lower.endsWith(".xlsx")) {
      return ImportFormat.XLSX;
    }
    String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
    return text.contains("publiccodeYmlVersion") ? ImportFormat.PUBLICCODE : ImportFormat.CSV;
  }
}
