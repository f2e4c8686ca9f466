package id.teladan.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One Teladan on this machine, from its settings to its end: the whole of starting and stopping,
 * without a word to the console.
 */
public final class Instance implements AutoCloseable {
  private final Settings settings;
  private final ServerFiles files;
  private final HomeLock lock;
  private final ServerLog log;
  private ServerProcess server;

  private Instance(Settings settings, ServerFiles files, HomeLock lock) {
    this.settings = settings;
    this.files = files;
    this.lock = lock;
    this.log = new ServerLog(files.log());
  }

  /**
   * Takes ports and home, so that nothing else can go wrong for want of them.
   *
   * @param settings of the instance
   * @param payara the unpacked server distribution
   * @throws LaunchException when a port or the home is in use
   */
  public static Instance claim(Settings settings, Path payara) {
    settings.ports().requireFree(settings.address());
    ServerFiles files = new ServerFiles(payara.toAbsolutePath(), settings.home());
    return new Instance(settings, files, HomeLock.take(files));
  }

  /**
   * Prepares a fresh domain, starts the server with the application, and returns at once.
   *
   * @param archive the application
   */
  public synchronized void start(Path archive) {
    prepare();
    try {
      Files.createDirectories(files.deployment().getParent());
      Files.copy(archive, files.deployment());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = ServerProcess.start(files, settings.environment());
  }

  /**
   * As {@link #start}, without any application, and waits until one can be deployed.
   *
   * @throws LaunchException when it does not come to that
   */
  public synchronized void startEmpty(Duration patience) {
    prepare();
    server = ServerProcess.start(files, settings.environment());
    server.awaitReady(() -> log.text().contains("startup time"), this::failed, patience);
  }

  private void prepare() {
    new ServerDomain(files, settings).prepare();
  }

  /**
   * Waits until people can use it.
   *
   * @throws LaunchException when it does not come to that
   */
  public void awaitReady(Duration patience) {
    ReadyProbe probe = new ReadyProbe(settings.address(), settings.ports().http());
    server.awaitReady(probe::ready, this::failed, patience);
  }

  /** The server does not end by itself when it or the application cannot start. */
  private boolean failed() {
    return Files.exists(files.deploymentFailed())
        || log.text().contains("Failed to start, exiting");
  }

  /** The server process; only after {@link #start}. */
  public ServerProcess server() {
    return server;
  }

  /** What the server has logged since the instance was claimed. */
  public ServerLog log() {
    return log;
  }

  /** Where the instance's files are. */
  public ServerFiles files() {
    return files;
  }

  /** Ends the server, if there is one, and frees the home. Returns when all is gone. */
  @Override
  public synchronized void close() {
    try {
      if (server != null) {
        server.stop();
      }
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
