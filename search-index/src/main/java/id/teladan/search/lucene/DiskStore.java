package id.teladan.search.lucene;

import id.teladan.search.IndexUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/**
 * Generations as directories {@code generation-7} beside a file {@code CURRENT} that names the
 * serving one. One process holds the lock of the whole place.
 */
final class DiskStore implements Store {
  private static final String PREFIX = "generation-";
  private static final String ASIDE = "set-aside-";
  private static final String POINTER = "CURRENT";

  private final Path root;
  private final FSDirectory place;
  private final Lock lock;

  DiskStore(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root);
    place = FSDirectory.open(root);
    try {
      lock = place.obtainLock("teladan.lock");
    } catch (LockObtainFailedException e) {
      place.close();
      throw new IndexUnavailableException("Another process uses the search index in " + root, e);
    }
  }

  @Override
  public long current() throws IOException {
    Path pointer = root.resolve(POINTER);
    if (!Files.exists(pointer)) {
      return generations().isEmpty() ? 0 : -1;
    }
    String name = new String(Files.readAllBytes(pointer), StandardCharsets.ISO_8859_1).strip();
    boolean valid = name.matches(PREFIX + "\\d{1,15}") && Files.isDirectory(root.resolve(name));
    return valid ? Long.parseLong(name.substring(PREFIX.length())) : -1;
  }

  @Override
  public Directory open(long generation) throws IOException {
    return FSDirectory.open(path(generation));
  }

  private Path path(long generation) {
    return root.resolve(PREFIX + generation);
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> paths = Files.list(root)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("(" + PREFIX + "|" + ASIDE + ")\\d{1,15}"))
          .toList();
    }
  }

  @Override
  public long next() throws IOException {
    return 1
        + generations().stream()
            .mapToLong(name -> Long.parseLong(name.substring(name.lastIndexOf('-') + 1)))
            .max()
            .orElse(0);
  }

  @Override
  public void publish(long generation) throws IOException {
    Path written = root.resolve(POINTER + ".new");
    Files.writeString(
        written,
        PREFIX + generation + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING,
        StandardOpenOption.WRITE);
    IOUtils.fsync(written, false);
    Files.move(written, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(root, true);
  }

  @Override
  public void setAside(long generation) throws IOException {
    Path from = path(generation);
    if (Files.exists(from)) {
      Files.move(from, root.resolve(ASIDE + generation));
    }
  }

  @Override
  public void removeAllBut(long generation) throws IOException {
    for (String name : generations()) {
      if (name.startsWith(PREFIX) && !name.equals(PREFIX + generation)) {
        remove(root.resolve(name));
      }
    }
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(lock, place);
  }
}
