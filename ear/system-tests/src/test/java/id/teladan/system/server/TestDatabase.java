package id.teladan.system.server;

import java.util.Map;

/** A database for one server: the H2 file in its home, or a PostgreSQL of its own. */
public interface TestDatabase extends AutoCloseable {

  /** What the server is told of it. */
  Map<String, String> environment();

  @Override
  void close();

  /** The one that {@code -Dteladan.database} names; H2 when it names none. */
  static TestDatabase chosen() {
    return System.getProperty("teladan.database", "h2").equals("postgresql") ? postgresql() : h2();
  }

  /** Nothing to say and nothing to end: it is the default. */
  static TestDatabase h2() {
    return new TestDatabase() {
      @Override
      public Map<String, String> environment() {
        return Map.of();
      }

      @Override
      public void close() {
        // The file goes with the home.
      }
    };
  }

  /** Starts a real PostgreSQL with an empty database. */
  static TestDatabase postgresql() {
    return new PostgresDatabase();
  }
}
