package id.teladan.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Defines the data source and brings its schema and reference data up to date when the application
 * starts. When that fails the application does not start, and the log says why in one line.
 *
 * <p>Every other bean that needs tables at start-up says {@code @DependsOn("SchemaMigration")}.
 */
@DataSourceDefinition(
    name = SchemaMigration.DATA_SOURCE,
    className = "id.teladan.schema.TeladanDataSource",
    minPoolSize = 2,
    maxPoolSize = SchemaMigration.POOL,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-creation-retry-attempts=0",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation"
    })
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SchemaMigration {
  /** The JNDI name of the one data source. */
  public static final String DATA_SOURCE = "java:app/jdbc/teladan";

  /** How many connections the pool may hold: as many as requests are answered at a time, halved. */
  static final int POOL = 32;

  private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

  @Resource(lookup = DATA_SOURCE)
  private DataSource dataSource;

  @Inject @Any private Instance<JavaMigration> references;
  @Inject private Instance<Refill> refills;

  /** Migrates. */
  @PostConstruct
  void migrate() {
    try {
      DatabaseSettings settings = DatabaseSettings.from(System.getenv());
      refills.stream().forEach(refill -> refill(refill, settings));
      MigrateResult result = flyway(settings).migrate();
      LOG.log(
          Level.INFO,
          "Database {0}: {1} migrations run, schema version {2}",
          new Object[] {settings.place(), result.migrationsExecuted, result.targetSchemaVersion});
    } catch (RuntimeException e) {
      String message = "The database cannot be used: " + reason(e);
      LOG.severe(message);
      throw new IllegalStateException(message, e);
    }
  }

  /** The reference data come with the last step, since they fit the newest tables. */
  private void refill(Refill refill, DatabaseSettings settings) {
    refill
        .schemaVersion()
        .ifPresent(
            version -> {
              configuration(settings).target(version).load().migrate();
              refill.fill(dataSource);
            });
  }

  private Flyway flyway(DatabaseSettings settings) {
    return configuration(settings)
        .javaMigrations(references.stream().toArray(JavaMigration[]::new))
        .load();
  }

  private FluentConfiguration configuration(DatabaseSettings settings) {
    return Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(new TeladanDataSource(settings.unhurried()))
        .locations("classpath:db/migration/common", "classpath:db/migration/" + settings.vendor())
        .failOnMissingLocations(false);
  }

  /** The deepest cause says what really happened, in its first lines. */
  private static String reason(Throwable e) {
    Throwable deepest = e;
    while (deepest.getCause() != null && deepest.getCause() != deepest) {
      deepest = deepest.getCause();
    }
    return String.valueOf(deepest.getMessage())
        .lines()
        .filter(line -> !line.isBlank())
        .limit(2)
        .collect(Collectors.joining(" "));
  }
}
