package id.teladan.web.adoption;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A small file that somebody sent, kept as long as the page is open. */
final class SentFile implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MEGABYTES = 5;
  private static final int LARGEST = MEGABYTES * 1_000_000;

  private byte[] bytes;
  private String name;

  /**
   * @param sent what came with the form; may be null or empty
   * @return whether it is a new file
   * @throws InvalidInputException when there is none, not even an earlier one
   */
  boolean take(Part sent) {
    if (sent == null || sent.getSize() == 0) {
      if (bytes == null) {
        throw new InvalidInputException(FieldError.of("file", "choose-file"));
      }
      return false;
    }
    if (sent.getSize() > LARGEST) {
      throw new InvalidInputException(FieldError.of("file", "file-too-large", MEGABYTES));
    }
    try (InputStream in = sent.getInputStream()) {
      bytes = in.readAllBytes();
      name = sent.getSubmittedFileName();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  /** Does something with it as a file on the disk. */
  <T> T with(Function<Path, T> deed) {
    try {
      Path path = Files.createTempFile("teladan", ".sent");
      try {
        Files.write(path, bytes);
        return deed.apply(path);
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }
}
