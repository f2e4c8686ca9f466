package id.teladan.api.form;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of a form and its files. Closing it removes the files. */
public final class Form implements Closeable {
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, SentFile> files = new HashMap<>();

  /**
   * A file as it was sent.
   *
   * @param name as it is called where it comes from; may be anything
   * @param content a temporary file
   */
  public record SentFile(String name, Path content) {}

  Form() {}

  void field(String name, String value) {
    fields.putIfAbsent(name, value);
  }

  void file(String name, SentFile file) throws IOException {
    SentFile before = files.putIfAbsent(name, file);
    if (before != null) {
      Files.deleteIfExists(file.content());
    }
  }

  /** The value of a field; null when it was not sent. */
  public String field(String name) {
    return fields.get(name);
  }

  public Optional<SentFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  @Override
  public void close() throws IOException {
    for (SentFile file : files.values()) {
      Files.deleteIfExists(file.content());
    }
  }
}
