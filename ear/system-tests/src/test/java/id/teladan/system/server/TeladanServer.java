package id.teladan.system.server;

import id.teladan.run.Instance;
import id.teladan.run.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real Teladan for tests: the launcher's own classes, a free port, a home in {@code target}.
 *
 * <p>It can be killed in the middle of its work and started again with the same data.
 */
public final class TeladanServer implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private final Settings settings;
  private final TestDatabase database;
  private Instance instance;

  private TeladanServer(Settings settings, TestDatabase database) {
    this.settings = settings;
    this.database = database;
  }

  /**
   * Starts a server with an own home and sample data, and waits until it is ready.
   *
   * @param name of the home below {@code target/homes}
   * @param database its database, which the server closes with itself
   */
  public static TeladanServer start(String name, TestDatabase database) {
    return start(name, database, Map.of());
  }

  /**
   * As {@link #start(String, TestDatabase)}, with settings of its own.
   *
   * @param settings further environment variables
   */
  public static TeladanServer start(
      String name, TestDatabase database, Map<String, String> settings) {
    TeladanServer server = new TeladanServer(settings(name, database, settings), database);
    server.start();
    return server;
  }

  /** As {@link #start(String, TestDatabase)}, with no application in it yet. */
  static TeladanServer startEmpty(
      String name, TestDatabase database, Map<String, String> settings) {
    TeladanServer server = new TeladanServer(settings(name, database, settings), database);
    server.instance = Instance.claim(server.settings, Work.payara());
    server.instance.startEmpty(PATIENCE);
    return server;
  }

  private static Settings settings(
      String name, TestDatabase database, Map<String, String> settings) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.keySet().removeIf(key -> key.startsWith("TELADAN_"));
    environment.put("TELADAN_HTTP_PORT", Integer.toString(FreePort.any()));
    environment.put("TELADAN_HOME", home(name).toString());
    environment.put("TELADAN_RATE_LIMIT", "0");
    environment.putAll(database.environment());
    environment.putAll(settings);
    return Settings.from(environment);
  }

  /** A directory of this run alone, so that a test never meets data of the last one. */
  public static Path home(String name) {
    return Work.directory().resolve("homes").resolve(name + "-" + ProcessHandle.current().pid());
  }

  /** Starts the server that was stopped or killed, with the data it left. */
  public void start() {
    instance = Instance.claim(settings, Work.payara());
    instance.start(Work.archive());
    try {
      instance.awaitReady(PATIENCE);
    } catch (RuntimeException e) {
      List<String> errors = instance.log().errors();
      instance.close();
      throw new IllegalStateException(e.getMessage() + " " + errors, e);
    }
  }

  /** Ends the server as a power cut would. */
  public void kill() {
    instance.server().kill();
    instance.close();
  }

  /** Ends the server in an orderly way; {@link #start()} starts it again. */
  public void stop() {
    instance.close();
  }

  /** The address of the first page, ending in a slash. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + settings.ports().http() + "/");
  }

  /** The settings it runs with. */
  public Settings settings() {
    return settings;
  }

  /** What it has logged since its last start. */
  public String log() {
    return instance.log().text();
  }

  /** The process id of the running server. */
  public long pid() {
    return instance.server().pid();
  }

  @Override
  public void close() {
    instance.close();
    database.close();
  }
}
