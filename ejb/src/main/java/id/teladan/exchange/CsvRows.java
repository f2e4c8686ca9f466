package id.teladan.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of a CSV as offices make them: with or without a byte order mark, UTF-8, UTF-16 or
 * Windows-1252, with commas, semicolons, tabs or bars, any line ends, quotes that never end.
 */
final class CsvRows {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int HEADER = 64 * 1024;

  private CsvRows() {}

  static void read(Path file, Heading heading, RowSink sink)
      throws UnreadableFileException, IOException {
    Charset charset = charset(file);
    String start = start(file, charset);
    if (start.isBlank()) {
      throw new UnreadableFileException("file-empty");
    }
    if (start.indexOf('\0') >= 0) {
      throw new UnreadableFileException("file-not-text");
    }
    char separator = separator(start);
    CSVFormat format =
        CSVFormat.Builder.create()
            .setDelimiter(separator)
            .setQuote('"')
            .setIgnoreEmptyLines(false)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    try (Reader text = reader(file, charset);
        CSVParser records = CSVParser.parse(text, format)) {
      Lines lines = new Lines(records);
      findHeader(lines, heading, sink);
      int count = 0;
      while (lines.next()) {
        FileRow row = heading.row(lines.line, unguarded(lines.cells));
        if (!row.isEmpty()) {
          if (++count > heading.rows()) {
            throw new UnreadableFileException("file-too-many-rows", heading.rows());
          }
          if (!sink.take(row)) {
            return;
          }
        }
      }
      sink.columns(heading.headings());
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new UnreadableFileException("file-broken", String.valueOf(e.getMessage()));
    }
  }

  private static void findHeader(Lines lines, Heading heading, RowSink sink)
      throws UnreadableFileException {
    while (!heading.isOver() && lines.next()) {
      if (heading.isHeader(lines.cells)) {
        return;
      }
    }
    sink.columns(heading.headings());
    throw heading.fault();
  }

  /** Takes back the apostrophe that an export puts before what a spreadsheet would calculate. */
  private static List<String> unguarded(List<String> cells) {
    List<String> bare = new ArrayList<>(cells.size());
    for (String cell : cells) {
      bare.add(FormulaGuard.unguarded(cell));
    }
    return bare;
  }

  /** The separator that the first line with any of them has most often outside quotes. */
  static char separator(String start) {
    for (String line : start.split("\\R")) {
      if (line.toLowerCase(java.util.Locale.ROOT).startsWith("sep=") && line.length() > 4) {
        return line.charAt(4);
      }
      char best = ',';
      int most = 0;
      for (char candidate : SEPARATORS) {
        int count = count(line, candidate);
        if (count > most) {
          most = count;
          best = candidate;
        }
      }
      if (most > 0) {
        return best;
      }
    }
    return ',';
  }

  private static int count(String line, char wanted) {
    boolean quoted = false;
    int count = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }

  /** By the byte order mark; else UTF-8 if the whole file is that, else what Windows writes. */
  private static Charset charset(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] mark = in.readNBytes(2);
      if (mark.length == 2 && (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (mark.length == 2 && (mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (InputStream in = Files.newInputStream(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
      CharBuffer characters = CharBuffer.allocate(64 * 1024);
      int read;
      do {
        read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        decode(decoder, bytes, characters, read < 0);
        bytes.compact();
      } while (read >= 0);
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static void decode(
      CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters, boolean end)
      throws CharacterCodingException {
    characters.clear();
    var result = decoder.decode(bytes, characters, end);
    if (result.isError()) {
      result.throwException();
    }
  }

  private static String start(Path file, Charset charset) throws IOException {
    try (Reader text = reader(file, charset)) {
      char[] start = new char[HEADER];
      int length = 0;
      int read = 0;
      while (length < HEADER && (read = text.read(start, length, HEADER - length)) >= 0) {
        length += read;
      }
      return new String(start, 0, length);
    }
  }

  private static Reader reader(Path file, Charset charset) throws IOException {
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)));
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }

  /** The records with the line that each begins on. */
  private static final class Lines {
    private final CSVParser parser;
    private final java.util.Iterator<CSVRecord> records;
    private List<String> cells = List.of();
    private int line;

    Lines(CSVParser parser) {
      this.parser = parser;
      this.records = parser.iterator();
    }

    boolean next() {
      long before = parser.getCurrentLineNumber();
      Optional<CSVRecord> record =
          records.hasNext() ? Optional.of(records.next()) : Optional.empty();
      // The parser counts ends of lines: those it has passed lie above the record.
      line = (int) Math.min(Integer.MAX_VALUE, before + 1);
      cells = record.map(CSVRecord::toList).orElse(List.of());
      return record.isPresent();
    }
  }
}
