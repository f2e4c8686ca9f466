package id.teladan.api.form;

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
import java.util.Locale;

/** Reads a form part by part (RFC 7578), in memory no more than its short fields. */
final class FormReading {
  private static final int LONGEST_HEADERS = 8_192;
  private static final int FIELDS_TOGETHER = 1 << 21;
  private static final int MOST_PARTS = 500;

  private final InputStream body;
  private final byte[] delimiter;
  private final long largest;
  private long left;
  private long fieldsLeft = FIELDS_TOGETHER;

  FormReading(InputStream body, String boundary, long largest) {
    this.body = new BufferedInputStream(body, 1 << 16);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    this.largest = largest;
    this.left = largest;
  }

  void into(Form form) throws IOException {
    // The first delimiter may stand at the very beginning, without a line end before it.
    copy(OutputStream.nullOutputStream(), 2, LONGEST_HEADERS);
    int parts = 0;
    while (isFollowed()) {
      if (++parts > MOST_PARTS) {
        throw malformed();
      }
      part(headers(), form);
    }
  }

  private void part(PartHeaders headers, Form form) throws IOException {
    if (headers.name() == null) {
      throw malformed();
    }
    if (headers.fileName() != null) {
      form.file(headers.name(), new Form.SentFile(headers.fileName(), content()));
    } else {
      ByteArrayOutputStream value = new ByteArrayOutputStream();
      fieldsLeft -= copy(value, 0, fieldsLeft);
      form.field(headers.name(), value.toString(StandardCharsets.UTF_8));
    }
  }

  private Path content() throws IOException {
    Path file = Files.createTempFile("teladan-sent", "");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      left -= copy(out, 0, left);
      return file;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /**
   * Copies until the next delimiter, which is read and not copied. Nothing in a delimiter but its
   * beginning is a carriage return, so a false start never hides a true one.
   *
   * @param matched how much of the delimiter counts as read already
   * @return how many bytes were copied
   */
  private long copy(OutputStream out, int matched, long most) throws IOException {
    long copied = 0;
    int held = matched;
    int virtual = matched;
    while (held < delimiter.length) {
      int next = next();
      if (next == (delimiter[held] & 0xff)) {
        held++;
        continue;
      }
      out.write(delimiter, virtual, held - virtual);
      copied += held - virtual;
      virtual = 0;
      held = 0;
      if (next == '\r') {
        held = 1;
      } else {
        out.write(next);
        copied++;
      }
      if (copied > most) {
        drain();
        throw new HttpRefusalException(413, "form-too-large");
      }
    }
    return copied;
  }

  /** Reads on for a while: a client that is still sending would not see the answer. */
  private void drain() throws IOException {
    byte[] nothing = new byte[1 << 16];
    long most = 4 * largest;
    for (int read = 0; most > 0 && read >= 0; most -= read) {
      read = body.read(nothing);
    }
  }

  /** Whether another part follows, or the form ends here. */
  private boolean isFollowed() throws IOException {
    int first = next();
    int second = next();
    while (first == ' ' || first == '\t') {
      first = second;
      second = next();
    }
    if (first == '-' && second == '-') {
      return false;
    }
    if (first != '\r' || second != '\n') {
      throw malformed();
    }
    return true;
  }

  private PartHeaders headers() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    StringBuilder disposition = new StringBuilder();
    for (int size = 0; size < LONGEST_HEADERS; size++) {
      int next = next();
      if (next != '\n') {
        read.write(next);
        continue;
      }
      String line = read.toString(StandardCharsets.UTF_8).strip();
      read.reset();
      if (line.isEmpty()) {
        return PartHeaders.of(disposition.toString());
      }
      if (line.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
        disposition.append(line);
      }
    }
    throw malformed();
  }

  private int next() throws IOException {
    int next = body.read();
    if (next < 0) {
      throw malformed();
    }
    return next;
  }

  private static MalformedInputException malformed() {
    return new MalformedInputException(FieldError.of("", "form-broken"));
  }
}
