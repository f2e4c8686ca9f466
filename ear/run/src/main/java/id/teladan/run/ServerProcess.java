package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The running server of one instance, held as a direct child process.
 *
 * <p>It ends with {@link #stop}, which lets it finish, or {@link #kill}, which is what a power cut
 * would do. Both return only when the process is gone.
 */
public final class ServerProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private final Process process;

  private ServerProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the server in a prepared domain and returns at once; {@link #awaitReady} waits.
   *
   * @param files the instance's files, with a prepared domain and an archive to deploy
   * @param environment all that the process sees
   * @throws UncheckedIOException when no process can be started
   */
  public static ServerProcess start(ServerFiles files, Map<String, String> environment) {
    ProcessBuilder builder =
        new ProcessBuilder(new ServerCommand(files).line())
            .directory(files.domain().toFile())
            .redirectErrorStream(true)
            .redirectOutput(files.console().toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return new ServerProcess(process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until the server, or the application in it, is ready.
   *
   * @param ready asks whether it is
   * @param failed whether it is known that it never will be
   * @param patience how long to wait
   * @throws LaunchException when the server ends, refuses the application, or takes too long
   */
  public void awaitReady(BooleanSupplier ready, BooleanSupplier failed, Duration patience) {
    Instant end = Instant.now().plus(patience);
    while (!ready.getAsBoolean()) {
      if (failed.getAsBoolean()) {
        throw new LaunchException("The server could not start the application.");
      }
      if (Instant.now().isAfter(end)) {
        throw new LaunchException("Not ready after " + patience.toSeconds() + " seconds.");
      }
      if (ended(Duration.ofMillis(200))) {
        throw new LaunchException("The server ended while starting, code " + exitCode() + ".");
      }
    }
  }

  /** Waits until the process has ended, however long that takes, and returns its exit code. */
  public int awaitEnd() throws InterruptedException {
    return process.waitFor();
  }

  /** Asks the server to end, waits for it, and kills it when it does not within 20 seconds. */
  public void stop() {
    process.destroy();
    if (!ended(PATIENCE)) {
      kill();
    }
  }

  /** Ends the server at once, in the middle of whatever it does. */
  public void kill() {
    process.destroyForcibly();
    ended(PATIENCE);
  }

  /** Whether the process runs. */
  public boolean alive() {
    return process.isAlive();
  }

  /** The process id, to be found from outside. */
  public long pid() {
    return process.pid();
  }

  private int exitCode() {
    return process.exitValue();
  }

  private boolean ended(Duration atMost) {
    try {
      return process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new LaunchException("Interrupted while waiting for the server.", e);
    }
  }
}
