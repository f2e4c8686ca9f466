package id.teladan.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether the database answers now; cheap enough to be asked every second. */
@ApplicationScoped
public class DatabaseState {
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
}
