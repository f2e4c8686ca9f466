package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Asks the running application for something through a file in its home, and waits for the answer.
 * Whoever may write there may do anything with the data anyway.
 */
final class OperatorDesk {
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final Duration TO_BEGIN = Duration.ofSeconds(30);

  private final ServerFiles files;

  OperatorDesk(ServerFiles files) {
    this.files = files;
  }

  /**
   * @param task its name
   * @param progress takes a line now and then
   * @return what the application answered
   * @throws LaunchException when it failed, or nobody took the request
   */
  String ask(String task, Consumer<String> progress) {
    try {
      Files.createDirectories(files.desk());
      String name = task + "-" + Instant.now().toEpochMilli();
      Files.createFile(files.desk().resolve(name + ".request"));
      return wait(name, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String wait(String name, Consumer<String> progress) throws IOException {
    Path request = files.desk().resolve(name + ".request");
    Path running = files.desk().resolve(name + ".running");
    Path done = files.desk().resolve(name + ".done");
    Path failed = files.desk().resolve(name + ".failed");
    Instant begin = Instant.now();
    long told = 0;
    while (Files.notExists(done) && Files.notExists(failed)) {
      if (Files.exists(request) && Instant.now().isAfter(begin.plus(TO_BEGIN))) {
        Files.deleteIfExists(request);
        throw new LaunchException("Teladan did not take the request: is it ready?");
      }
      told = tell(running, told, progress);
      LockSupport.parkNanos(PAUSE);
    }
    Path answer = Files.exists(done) ? done : failed;
    String line = Files.readString(answer).strip();
    Files.delete(answer);
    if (answer.equals(failed)) {
      throw new LaunchException(line);
    }
    return line;
  }

  private static long tell(Path running, long told, Consumer<String> progress) {
    try {
      var lines = Files.readAllLines(running);
      lines.stream().skip(told).forEach(progress);
      return Math.max(told, lines.size());
    } catch (IOException e) {
      return told; // not begun, or ended meanwhile
    }
  }
}
