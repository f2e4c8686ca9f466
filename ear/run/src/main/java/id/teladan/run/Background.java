package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A launcher that goes on when the terminal is closed. */
final class Background {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final long PAUSE = Duration.ofMillis(300).toNanos();

  private final Settings settings;
  private final ServerFiles files;
  private final Path archive;

  Background(Settings settings, ServerFiles files, Path archive) {
    this.settings = settings;
    this.files = files;
    this.archive = archive;
  }

  /**
   * Starts it and waits until people can use it.
   *
   * @param more environment of this start alone
   * @throws LaunchException when it ends before, with what it said
   */
  void start(Map<String, String> more) {
    try {
      Files.createDirectories(files.launcherLog().getParent());
      Process launcher = launcher(more);
      launcher.getOutputStream().close();
      await(launcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launcher(Map<String, String> more) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Launcher.class.getName(),
                    files.payara().toString(),
                    archive.toString()))
            .redirectErrorStream(true)
            .redirectOutput(files.launcherLog().toFile());
    builder.environment().putAll(settings.environment());
    builder.environment().putAll(more);
    return builder.start();
  }

  private void await(Process launcher) throws IOException {
    ReadyProbe probe = new ReadyProbe(settings.address(), settings.ports().http());
    Instant end = Instant.now().plus(PATIENCE);
    while (!probe.ready()) {
      if (!launcher.isAlive()) {
        throw new LaunchException(Files.readString(files.launcherLog()).strip());
      }
      if (Instant.now().isAfter(end)) {
        launcher.destroy();
        throw new LaunchException("Not ready after " + PATIENCE.toMinutes() + " minutes.");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  /**
   * Asks the launcher that holds the home to end, and waits for it.
   *
   * @throws LaunchException when it does not end
   */
  static void stop(ProcessHandle launcher) {
    launcher.destroy();
    try {
      launcher.onExit().get(60, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new LaunchException("Process " + launcher.pid() + " does not end.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted.", e);
    }
  }
}
