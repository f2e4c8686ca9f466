package id.teladan.system.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** A real PostgreSQL that can be away for a while and comes back with its data at its address. */
final class PostgresDatabase implements TestDatabase {
  private final Path data;
  private final int port = FreePort.any();
  private EmbeddedPostgres postgres;

  PostgresDatabase() {
    data = TeladanServer.home("postgres").resolve(Integer.toString(port));
    start();
  }

  void start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it, and every connection with it. */
  void stop() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "TELADAN_DB_URL", postgres.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", ""),
        "TELADAN_DB_USER", "postgres",
        "TELADAN_DB_PASSWORD", "postgres");
  }

  @Override
  public void close() {
    stop();
  }
}
