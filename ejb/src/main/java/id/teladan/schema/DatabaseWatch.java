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
import java.sql.SQLException;
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

  @Inject private DatabaseState state;

  private final TeladanDataSource direct = new TeladanDataSource();
  private Connection connection;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    state.seen(answers());
  }

  private boolean answers() {
    try {
      if (connection == null) {
        connection = direct.connect(PATIENCE_SECONDS);
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
