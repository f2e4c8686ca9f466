package id.teladan.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whether the database answers. While it does not, people read what the search index holds and
 * write nothing; {@link DatabaseWatch} looks every two seconds, and who runs into a failure says so
 * at once.
 */
@ApplicationScoped
public class DatabaseState {
  private static final Logger LOG = Logger.getLogger(DatabaseState.class.getName());
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = SchemaMigration.DATA_SOURCE)
  private DataSource dataSource;

  /** Whether a connection can be had and answers within two seconds. */
  public boolean answers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Since when it does not answer; empty while it does, as far as is known. */
  public Optional<Instant> downSince() {
    return DatabaseOutage.since();
  }

  public boolean isDown() {
    return downSince().isPresent();
  }

  /** Somebody's work failed: perhaps because the database is away. */
  public void failed(Throwable thrown) {
    if (DatabaseFailure.isAway(thrown)) {
      seen(false);
    }
  }

  void seen(boolean answering) {
    if (answering) {
      DatabaseOutage.ends()
          .ifPresent(
              since ->
                  LOG.log(
                      Level.INFO,
                      "The database answers again after {0} s",
                      Duration.between(since, Instant.now()).toSeconds()));
    } else if (DatabaseOutage.begins()) {
      LOG.severe("The database does not answer: people read from the index, nobody writes");
    }
  }
}
