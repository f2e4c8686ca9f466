package id.teladan.api.form;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of a form and its files, in the order in which they came. Closing removes the files.
 */
public final class Form implements Closeable {
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Map<String, List<SentFile>> files = new LinkedHashMap<>();

  /**
   * A file as it was sent.
   *
   * @param name as it is called where it comes from; may be anything, and is empty when not said
   * @param content a temporary file
   */
  public record SentFile(String name, Path content) {}

  Form() {}

  void field(String name, String value) {
    fields.putIfAbsent(name, value);
  }

  void file(String name, SentFile file) {
    files.computeIfAbsent(name, any -> new ArrayList<>()).add(file);
  }

  /** The value of a field; null when it was not sent. */
  public String field(String name) {
    return fields.get(name);
  }

  /** Every field that is no file; of one that came twice the first counts. */
  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** The first file under a name. */
  public Optional<SentFile> file(String name) {
    return files(name).stream().findFirst();
  }

  /** Every file under a name; a form may send several. */
  public List<SentFile> files(String name) {
    return List.copyOf(files.getOrDefault(name, List.of()));
  }

  /** The names of its fields and files that nobody asked for. */
  public Set<String> besides(Set<String> known) {
    Set<String> names = new TreeSet<>(fields.keySet());
    names.addAll(files.keySet());
    names.removeAll(known);
    return names;
  }

  @Override
  public void close() throws IOException {
    for (List<SentFile> same : files.values()) {
      for (SentFile file : same) {
        Files.deleteIfExists(file.content());
      }
    }
  }
}
