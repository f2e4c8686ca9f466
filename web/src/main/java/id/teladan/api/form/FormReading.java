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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form part by part (RFC 7578), in memory no more than its short fields. */
final class FormReading {
  private static final int LONGEST_HEADERS = 8_192;
  private static final int LONGEST_FIELD = 1 << 17;
  private static final int MOST_PARTS = 50;
  private static final Pattern NAME = Pattern.compile("[;\\s]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("[;\\s]filename=\"([^\"]*)\"");

  private final InputStream body;
  private final byte[] delimiter;
  private long left;

  FormReading(InputStream body, String boundary, long largest) {
    this.body = new BufferedInputStream(body, 1 << 16);
    this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
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

  private void part(String headers, Form form) throws IOException {
    Matcher name = NAME.matcher(headers);
    if (!name.find()) {
      throw malformed();
    }
    Matcher file = FILE.matcher(headers);
    if (file.find()) {
      form.file(name.group(1), new Form.SentFile(file.group(1), content()));
    } else {
      ByteArrayOutputStream value = new ByteArrayOutputStream();
      copy(value, 0, LONGEST_FIELD);
      form.field(name.group(1), value.toString(StandardCharsets.UTF_8));
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
        throw new HttpRefusalException(413, "form-too-large");
      }
    }
    return copied;
  }

  /** Whether another part follows, or the form ends here. */
  private boolean isFollowed() throws IOException {
    int first = next();
    int second = next();
    if (first == '-' && second == '-') {
      return false;
    }
    if (first != '\r' || second != '\n') {
      throw malformed();
    }
    return true;
  }

  private String headers() throws IOException {
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
        return disposition.toString();
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
