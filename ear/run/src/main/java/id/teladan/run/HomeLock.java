package id.teladan.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a second instance out of a home that is in use: it would tear the domain away under the
 * running server. The operating system releases the lock however the holder ends.
 */
final class HomeLock implements AutoCloseable {
  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock take(ServerFiles files) {
    try {
      Files.createDirectories(files.lock().getParent());
      FileChannel channel =
          FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new LaunchException(
            "Another Teladan runs with the data in "
                + files.home()
                + ": stop it, or set TELADAN_HOME to another directory.");
      }
      Files.writeString(files.pid(), Long.toString(ProcessHandle.current().pid()));
      return new HomeLock(channel);
    } catch (IOException e) {
      throw new LaunchException(
          "TELADAN_HOME " + files.home() + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** The launcher that holds the home; empty when none does, whatever the file says. */
  static Optional<ProcessHandle> holder(ServerFiles files) {
    if (Files.notExists(files.lock())) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(files.lock(), StandardOpenOption.WRITE)) {
      if (tryLock(channel) != null) {
        return Optional.empty();
      }
      return ProcessHandle.of(Long.parseLong(Files.readString(files.pid()).strip()));
    } catch (IOException e) {
      throw new LaunchException("Cannot tell who runs with the data in " + files.home(), e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
