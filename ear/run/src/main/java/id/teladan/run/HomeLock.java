package id.teladan.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

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
      return new HomeLock(channel);
    } catch (IOException e) {
      throw new LaunchException(
          "TELADAN_HOME " + files.home() + " cannot be written: " + e.getMessage(), e);
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
