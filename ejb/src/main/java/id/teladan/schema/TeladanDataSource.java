package id.teladan.schema;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Plain connections to the database that the settings name; the server pools them.
 *
 * <p>A {@code @DataSourceDefinition} has one fixed class name, while H2 and PostgreSQL each have a
 * class of their own. This class stands for both, so the same archive serves either database, and
 * defaults can depend on the home directory.
 */
public class TeladanDataSource implements DataSource {
  private final DatabaseSettings settings;
  private PrintWriter logWriter;
  private int loginTimeout;

  /** Reads the settings of the process; used by the server. */
  public TeladanDataSource() {
    this(DatabaseSettings.from(System.getenv()));
  }

  /**
   * @param settings where to connect
   */
  public TeladanDataSource(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return getConnection(settings.user(), settings.password());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    Instant since = DatabaseOutage.since().orElse(null);
    if (since != null) {
      throw new SQLTransientConnectionException(
          "The database does not answer since " + since, "08001");
    }
    return OpenConnections.counted(
        driver().connect(settings.url(), settings.properties(user, password, loginTimeout)));
  }

  /** A connection, also when the database was not there a moment ago. */
  Connection connect(int patienceSeconds) throws SQLException {
    return driver()
        .connect(
            settings.url(),
            settings.properties(settings.user(), settings.password(), patienceSeconds));
  }

  boolean isPostgres() {
    return settings.vendor().equals("postgresql");
  }

  private Driver driver() throws SQLException {
    try {
      return (Driver) Class.forName(settings.driver()).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new SQLException("The driver " + settings.driver() + " is missing", e);
    }
  }

  @Override
  public PrintWriter getLogWriter() {
    return logWriter;
  }

  @Override
  public void setLogWriter(PrintWriter writer) {
    logWriter = writer;
  }

  @Override
  public int getLoginTimeout() {
    return loginTimeout;
  }

  @Override
  public void setLoginTimeout(int seconds) {
    loginTimeout = seconds;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    if (!type.isInstance(this)) {
      throw new SQLException("Not a " + type.getName());
    }
    return type.cast(this);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return type.isInstance(this);
  }
}
