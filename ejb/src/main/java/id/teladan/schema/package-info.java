/**
 * The database: how to reach it, and its schema, brought up to date at start-up.
 *
 * <p>{@link id.teladan.schema.DatabaseSettings} turns the settings into an address, {@link
 * id.teladan.schema.TeladanDataSource} connects, {@link id.teladan.schema.SchemaMigration} runs
 * Flyway before anything else touches a table. Each feature brings its own SQL file and, where it
 * has reference data, a {@link id.teladan.schema.CsvReference}.
 */
package id.teladan.schema;
