package id.teladan.schema;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at the database every two seconds by a connection of its own: the pool's would tell how
 * busy we are, and are refused while the database is away.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DatabaseWatch {
  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
  private static final int PATIENCE_SECONDS = 5;

  /** "teladan" in ASCII: nobody else has a lock of this number. */
  private static final long LOCK = 0x74656c6164616eL;

  @Inject private DatabaseState state;

  private final TeladanDataSource direct;
  private Connection connection;
  private boolean alone;

  /** For the container. */
  public DatabaseWatch() {
    this(new TeladanDataSource());
  }

  DatabaseWatch(TeladanDataSource direct) {
    this.direct = direct;
  }

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    state.seen(answers());
  }

  /**
   * From now on no other node may use this database; waits a little for one that is just ending.
   *
   * @throws IllegalStateException while another one does
   */
  public void stayAlone() {
    alone = true;
    for (int i = 0; !answers(); i++) {
      if (i == PATIENCE_SECONDS) {
        throw new IllegalStateException(
            "Another Teladan uses this database. With the index in its own home each would miss what"
                + " the other one writes: stop it first, or give this one a database of its own.");
      }
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }
  }

  private boolean answers() {
    try {
      if (connection == null) {
        connection = direct.connect(PATIENCE_SECONDS);
        if (alone && !claimed()) {
          LOG.severe("Another Teladan uses this database: one of the two has to be stopped");
          close();
          return false;
        }
      }
      if (connection.isValid(PATIENCE_SECONDS)) {
        return true;
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, "No connection to the database", e);
    }
    close();
    return false;
  }

  private boolean claimed() throws SQLException {
    if (!direct.isPostgres()) {
      return true;
    }
    try (Statement statement = connection.createStatement();
        ResultSet claim = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
      return claim.next() && claim.getBoolean(1);
    }
  }

  @PreDestroy
  void close() {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      LOG.log(Level.FINE, "A connection that is of no use was not closed", e);
    }
    connection = null;
  }
}
