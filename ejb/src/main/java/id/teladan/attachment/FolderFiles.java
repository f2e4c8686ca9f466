package id.teladan.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files in a folder: {@code ab/abcd…}, written beside, brought to the disk, and then put in place
 * under their name at once, so that a crash leaves the whole file or none under it.
 */
@ApplicationScoped
public class FolderFiles implements FileStore {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
  private static final String ARRIVING = "arriving";

  private final Path folder;

  /** For the container, which puts a subclass of its own before the bean. */
  protected FolderFiles() {
    this(Path.of(""));
  }

  @Inject
  FolderFiles(FileSettings settings) {
    this(settings.folder());
  }

  FolderFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public String keep(byte[] bytes) throws IOException {
    String hash = hash(bytes);
    Path place = place(hash);
    synchronized (this) {
      if (isWhole(place, bytes.length)) {
        Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
        return hash;
      }
      Files.createDirectories(place.getParent());
      Files.createDirectories(folder.resolve(ARRIVING));
      Path arriving = Files.createTempFile(folder.resolve(ARRIVING), hash.substring(0, 8), "");
      try {
        write(arriving, bytes);
        Files.move(
            arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(arriving);
      }
      sync(place.getParent());
      sync(folder);
    }
    return hash;
  }

  @Override
  public Optional<InputStream> open(String hash) throws IOException {
    try {
      return Optional.of(Files.newInputStream(place(hash)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> untouchedSince(Instant time) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder, 2)) {
      return all.filter(file -> HASH.matcher(file.getFileName().toString()).matches())
          .filter(file -> touched(file).isBefore(time))
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  @Override
  public synchronized boolean remove(String hash, Instant untouchedSince) throws IOException {
    Path place = place(hash);
    return touched(place).isBefore(untouchedSince) && Files.deleteIfExists(place);
  }

  private Path place(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("no SHA-256: " + hash);
    }
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }

  private static boolean isWhole(Path place, long length) throws IOException {
    return Files.isRegularFile(place) && Files.size(place) == length;
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  /** The name of a file is on the disk when its folder is; not every system lets one say so. */
  private static void sync(Path directory) {
    try (FileChannel in = FileChannel.open(directory, StandardOpenOption.READ)) {
      in.force(true);
    } catch (IOException e) {
      // Windows opens no folders, and does not need it.
      return;
    }
  }

  private static Instant touched(Path file) {
    try {
      return Files.getLastModifiedTime(file).toInstant();
    } catch (IOException e) {
      return Instant.MAX;
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
