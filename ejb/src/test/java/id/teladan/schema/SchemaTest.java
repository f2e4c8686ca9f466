package id.teladan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.region.AffairReference;
import id.teladan.region.RegionReference;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The migrations and the reference data, on both databases. */
class SchemaTest {

  @Test
  void standsOnH2() throws SQLException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl(
        "jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    stands(h2, "h2");
  }

  @Test
  void standsOnPostgresql() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      stands(postgres.getPostgresDatabase(), "postgresql");
      letsOneNodeIn(postgres.getJdbcUrl("postgres", "postgres"));
    }
  }

  private static void letsOneNodeIn(String url) {
    TeladanDataSource source = new TeladanDataSource(new DatabaseSettings(url, "", "", 0));
    DatabaseWatch first = new DatabaseWatch(source);
    DatabaseWatch second = new DatabaseWatch(source);
    first.stayAlone();
    first.stayAlone();
    assertThatThrownBy(second::stayAlone)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Another Teladan uses this database");
    first.close();
    second.stayAlone();
    second.close();
  }

  private static void stands(DataSource database, String vendor) throws SQLException {
    assertThat(migrate(database, vendor)).isPositive();
    assertThat(migrate(database, vendor)).as("a second start changes nothing").isZero();

    try (Connection connection = database.getConnection()) {
      assertThat(count(connection, "region where level = 'PROVINCE'")).isEqualTo(38);
      assertThat(count(connection, "region where code like '%.%'")).isEqualTo(514);
      assertThat(count(connection, "region where tile_column is not null")).isEqualTo(38);
      assertThat(count(connection, "region where code <> 'ID' and parent_code is null")).isZero();
      assertThat(count(connection, "affair where code < '4'")).isEqualTo(32);
    }
  }

  private static int migrate(DataSource database, String vendor) {
    JavaMigration[] references = {new RegionReference(), new AffairReference()};
    return Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .failOnMissingLocations(false)
        .javaMigrations(references)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private static long count(Connection connection, String from) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
