package id.teladan.system.container;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.schema.DatabaseState;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The archive deploys, on either database, with schema and reference data in place. */
@ExtendWith(ArquillianExtension.class)
class DeployedIT {
  @Inject private DatabaseState database;

  @Resource(lookup = "java:app/jdbc/teladan")
  private DataSource dataSource;

  @Test
  void hasADatabaseThatAnswers() {
    assertThat(database.answers()).isTrue();
  }

  @Test
  void runsOnTheDatabaseThatIsSet() throws SQLException {
    String expected = System.getenv("TELADAN_DB_URL") == null ? "H2" : "PostgreSQL";
    try (Connection connection = dataSource.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(expected);
    }
  }

  @Test
  void knowsTheRegions() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        var rows = connection.createStatement().executeQuery("select count(*) from region")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isGreaterThan(500);
    }
  }
}
