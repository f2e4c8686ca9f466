package id.teladan.schema;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Since when the database does not answer. The data source refuses at once meanwhile: else each
 * request would hold its thread for as long as a connection is waited for. One for the process,
 * since the server makes the data source and not we.
 */
final class DatabaseOutage {
  private static final AtomicReference<Instant> SINCE = new AtomicReference<>();

  private DatabaseOutage() {}

  static Optional<Instant> since() {
    return Optional.ofNullable(SINCE.get());
  }

  /** Returns whether that is news. */
  static boolean begins() {
    return SINCE.compareAndSet(null, Instant.now());
  }

  /** Returns since when it was, if that is news. */
  static Optional<Instant> ends() {
    return Optional.ofNullable(SINCE.getAndSet(null));
  }
}
