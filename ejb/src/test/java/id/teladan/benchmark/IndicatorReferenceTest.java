package id.teladan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.region.AffairReference;
import id.teladan.region.RegionReference;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The figures of the reference files in both databases, letter for letter. */
class IndicatorReferenceTest {

  @Test
  void loadsIntoH2() throws SQLException {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl(
        "jdbc:h2:mem:indicators;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    loads(h2, "h2");
  }

  @Test
  void loadsIntoPostgresql() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      loads(postgres.getPostgresDatabase(), "postgresql");
    }
  }

  private static void loads(DataSource database, String vendor) throws SQLException {
    migrate(database, vendor);
    try (Connection connection = database.getConnection()) {
      everyFigure(connection);
      spotChecks(connection);
      knownFigures(connection);
      correction(connection, database, vendor);
    }
  }

  private static void everyFigure(Connection connection) throws SQLException {
    assertThat(number(connection, "select count(*) from indicator")).isEqualByComparingTo("8");
    assertThat(
            number(
                connection,
                "select count(*) from indicator_value"
                    + " where indicator_code not in ('POPULATION', 'AREA', 'DENSITY')"))
        .isEqualByComparingTo("2169");
    assertThat(number(connection, "select count(*) from indicator_value"))
        .isEqualByComparingTo(String.valueOf(ReferenceFigures.VALUES.size()));
    assertThat(number(connection, "select count(*) from indicator_value where amount = 0"))
        .as("missing is never zero")
        .isZero();
    assertThat(
            number(
                connection,
                "select count(*) from indicator_value where region_code in ('93','94','95','96')"
                    + " and indicator_code not in ('POPULATION', 'AREA', 'DENSITY')"))
        .as("the provinces of 2022 have none")
        .isZero();
    assertThat(number(connection, "select count(*) from indicator_affair")).isPositive();
    assertThat(number(connection, "select count(*) from indicator_framework"))
        .isEqualByComparingTo("4");
    assertThat(
            number(
                connection,
                "select count(*) from indicator_edition where indicator_code = 'HDI'"
                    + " and level = 'PROVINCE'"))
        .as("every edition is noted once")
        .isEqualByComparingTo(
            number(
                connection,
                "select count(*) from (select distinct observed_year, framework, period_month"
                    + " from indicator_value where indicator_code = 'HDI'"
                    + " and region_code <> 'ID') e"));
    assertThat(number(connection, "select count(*) from region_origin")).isEqualByComparingTo("5");
  }

  private static void spotChecks(Connection connection) throws SQLException {
    assertThat(amount(connection, "HDI", "65", 2021, "IPM-BARU", 0)).isEqualByComparingTo("71.19");
    assertThat(amount(connection, "HDI", "31", 2010, "IPM-LAMA", 0)).isEqualByComparingTo("77.6");
    assertThat(amount(connection, "POVERTY_RATE", "91", 2010, "", 3)).isEqualByComparingTo("36.8");
    assertThat(amount(connection, "POVERTY_RATE", "ID", 2021, "", 9)).isEqualByComparingTo("9.71");
    assertThat(amount(connection, "FISCAL_CAPACITY", "31", 2010, "KFD-LAMA", 0))
        .isEqualByComparingTo("6.8725");
    assertThat(amount(connection, "DENSITY", "65", 2025, "", 0)).isEqualByComparingTo("11.02");
    assertThat(amount(connection, "AREA", "65", 2025, "", 0)).isEqualByComparingTo("69900.886");
    assertThat(amount(connection, "AREA", "ID", 2025, "", 0)).as("not in the file").isNull();
    assertThat(amount(connection, "HDI", "65", 2012, "IPM-LAMA", 0)).isNull();
  }

  /** Whichever way a batch is looked up, each figure is found, and none that is not there. */
  private static void knownFigures(Connection connection) throws SQLException {
    List<ValueView> few = ReferenceFigures.of("HDI", "65", "31");
    for (List<ValueView> batch : List.of(ReferenceFigures.VALUES, few, few.subList(0, 1))) {
      KnownValues known = KnownValues.of(connection, batch);
      assertThat(batch)
          .allSatisfy(v -> assertThat(known.get(v).amount()).isEqualByComparingTo(v.value()));
    }
    ValueView same = few.get(0);
    assertThat(KnownValues.of(connection, few).get(same).beside(same).outcome())
        .isEqualTo(ValueOutcome.UNCHANGED);
    ValueView other = with(few.get(0), few.get(0).year(), BigDecimal.ONE);
    ValueChange change = KnownValues.of(connection, List.of(other)).get(other).beside(other);
    assertThat(change.outcome()).isEqualTo(ValueOutcome.UPDATED);
    assertThat(change.before()).isEqualByComparingTo(few.get(0).value());
    ValueView fresh = with(few.get(0), 1999, BigDecimal.ONE);
    assertThat(KnownValues.of(connection, List.of(fresh)).get(fresh)).isNull();
  }

  private static ValueView with(ValueView value, int year, BigDecimal amount) {
    return new ValueView(
        value.indicator(),
        value.regionCode(),
        year,
        value.measure(),
        amount,
        value.status(),
        value.source());
  }

  /** A figure that differs from the file is corrected, and only that one gets a new version. */
  private static void correction(Connection connection, DataSource database, String vendor)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "update indicator_value set amount = 1 where region_code = '65' and observed_year = 2021"
              + " and indicator_code = 'HDI'");
      statement.executeUpdate(
          "update \"flyway_schema_history\" set \"checksum\" = 1"
              + " where \"description\" = '11 indicator values'");
    }
    migrate(database, vendor);
    assertThat(amount(connection, "HDI", "65", 2021, "IPM-BARU", 0)).isEqualByComparingTo("71.19");
    assertThat(number(connection, "select count(*) from indicator_value where version = 2"))
        .isOne();
    assertThat(number(connection, "select count(*) from indicator_value where version > 2"))
        .isZero();
    assertThat(number(connection, "select count(*) from indicator_correction")).isOne();
    assertThat(number(connection, "select amount from indicator_correction where version = 1"))
        .as("what it said before is kept")
        .isEqualByComparingTo("1");
  }

  private static void migrate(DataSource database, String vendor) {
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .failOnMissingLocations(false)
        .javaMigrations(
            new RegionReference(),
            new AffairReference(),
            new IndicatorReference(),
            new IndicatorValueReference(),
            new RegionOriginReference())
        .load()
        .migrate();
  }

  private static BigDecimal amount(
      Connection connection, String indicator, String region, int year, String framework, int month)
      throws SQLException {
    return number(
        connection,
        "select amount from indicator_value where indicator_code = '%s' and region_code = '%s'"
                .formatted(indicator, region)
            + " and observed_year = %d and framework = '%s' and period_month = %d"
                .formatted(year, framework, month));
  }

  private static BigDecimal number(Connection connection, String select) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(select)) {
      return rows.next() ? rows.getBigDecimal(1) : null;
    }
  }
}
