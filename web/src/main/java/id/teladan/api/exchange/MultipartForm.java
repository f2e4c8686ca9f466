package id.teladan.api.exchange;

import id.teladan.api.shared.HttpRefusalException;
import id.teladan.shared.FieldError;
import id.teladan.shared.MalformedInputException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a {@code multipart/form-data} body: short fields in memory, one file on the disk
 * until this is closed.
 */
final class MultipartForm implements AutoCloseable {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;.*?boundary=(?:\"([^\"]{1,200})\"|([^;\\s]{1,200})).*");
  private static final Pattern NAME =
      Pattern.compile("(?i)(?<![\\w*])name=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)(?<![\\w*])filename=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]+))");
  private static final Pattern FILE_NAME_8 = Pattern.compile("(?i)filename\\*=UTF-8''([^;\\s]+)");
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int FIELD_BYTES = 64 * 1024;
  private static final int PARTS = 50;

  private final Map<String, String> fields = new HashMap<>();
  private final InputStream in;
  private final byte[] delimiter;
  private final long limit;
  private Path file;
  private String fileName;

  private MultipartForm(InputStream in, String boundary, long limit) {
    this.in = new BufferedInputStream(in, 64 * 1024);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    this.limit = limit;
  }

  /**
   * Reads a body.
   *
   * @param type the header {@code Content-Type}
   * @param limit how many bytes a file may have
   * @throws MalformedInputException when the body is no such form
   * @throws HttpRefusalException 415 for another type, 413 when it is too large
   */
  static MultipartForm read(String type, InputStream body, long limit) throws IOException {
    Matcher boundary = BOUNDARY.matcher(type == null ? "" : type);
    if (!boundary.matches()) {
      throw new HttpRefusalException(415, "multipart-expected");
    }
    String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
    MultipartForm form = new MultipartForm(body, text, limit);
    try {
      form.parts();
      return form;
    } catch (IOException | RuntimeException e) {
      form.close();
      throw e;
    }
  }

  private void parts() throws IOException {
    // The first delimiter may stand at the very beginning, without a line end before it.
    int known = 2;
    copy(OutputStream.nullOutputStream(), known, FIELD_BYTES);
    for (int i = 0; afterDelimiter(); i++) {
      if (i >= PARTS) {
        throw malformed();
      }
      part();
    }
  }

  private void part() throws IOException {
    String headers = headers();
    String name = value(NAME, headers);
    if (name == null) {
      throw malformed();
    }
    String given = fileName(headers);
    if (given != null || name.equals("file")) {
      keepFile(name, given);
    } else {
      ByteArrayOutputStream value = new ByteArrayOutputStream();
      copy(value, 0, FIELD_BYTES);
      fields.merge(name, value.toString(StandardCharsets.UTF_8), (old, more) -> more);
    }
  }

  private void keepFile(String name, String given) throws IOException {
    if (!name.equals("file") || file != null) {
      throw new MalformedInputException(FieldError.of(name, "unknown-member"));
    }
    file = Files.createTempFile("teladan-upload", ".tmp");
    fileName = given == null || given.isBlank() ? null : given;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      copy(out, 0, limit);
    }
  }

  /** Up to the next delimiter, which is taken away. */
  private void copy(OutputStream out, int alreadyMatched, long most) throws IOException {
    int matched = alreadyMatched;
    long written = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == (delimiter[matched] & 0xFF)) {
        matched++;
        if (matched == delimiter.length) {
          return;
        }
        continue;
      }
      // A delimiter begins with the only carriage return in it, so nothing overlaps.
      out.write(delimiter, 0, matched);
      written += matched;
      matched = c == '\r' ? 1 : 0;
      if (matched == 0) {
        out.write(c);
        written++;
      }
      if (written > most) {
        drain();
        throw new HttpRefusalException(413, "file-too-large");
      }
    }
    throw malformed();
  }

  /** Reads on for a while: a client that is still sending would not see the answer. */
  private void drain() throws IOException {
    byte[] nothing = new byte[64 * 1024];
    long left = 4 * limit;
    int read = 0;
    while (left > 0 && (read = in.read(nothing)) >= 0) {
      left -= read;
    }
  }

  /** Whether another part follows and not the end. */
  private boolean afterDelimiter() throws IOException {
    int first = in.read();
    int second = in.read();
    while (first == ' ' || first == '\t') {
      first = second;
      second = in.read();
    }
    if (first == '-' && second == '-') {
      return false;
    }
    if (first == '\r' && second == '\n') {
      return true;
    }
    throw malformed();
  }

  private String headers() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int line = 0;
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n' && line == 0) {
        return bytes.toString(StandardCharsets.UTF_8);
      }
      if (c != '\r') {
        line = c == '\n' ? 0 : line + 1;
        bytes.write(c);
      }
      if (bytes.size() > HEADER_BYTES) {
        throw malformed();
      }
    }
    throw malformed();
  }

  private static String fileName(String headers) {
    Matcher encoded = FILE_NAME_8.matcher(headers);
    if (encoded.find()) {
      try {
        return java.net.URLDecoder.decode(
            encoded.group(1).replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return encoded.group(1);
      }
    }
    return value(FILE_NAME, headers);
  }

  private static String value(Pattern pattern, String headers) {
    Matcher found = pattern.matcher(headers);
    if (!found.find()) {
      return null;
    }
    return found.group(1) == null ? found.group(2) : found.group(1).replaceAll("\\\\(.)", "$1");
  }

  private static MalformedInputException malformed() {
    return new MalformedInputException(FieldError.of("", "multipart-broken"));
  }

  Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** Where the file is; null when the form has none. */
  Path file() {
    return file;
  }

  /** As the sender calls it; null when not said. */
  String fileName() {
    return fileName;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
