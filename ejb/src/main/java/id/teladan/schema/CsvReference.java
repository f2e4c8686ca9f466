package id.teladan.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Reference data from CSV files of the class path, as a repeatable migration: it runs again when a
 * file changed, in Flyway's transaction, and updates rows in place.
 *
 * <p>Repeatable migrations run in the order of their descriptions, so a description begins with a
 * number: what others refer to comes first.
 */
public abstract class CsvReference implements JavaMigration {
  private final String description;
  private final List<String> files;

  /**
   * @param description begins with two digits, for example {@code 01 regions}
   * @param files names below {@code reference/}
   */
  protected CsvReference(String description, String... files) {
    this.description = description;
    this.files = List.of(files);
  }

  /** Writes the rows; the connection belongs to Flyway. */
  @Override
  public abstract void migrate(Context context) throws Exception;

  @Override
  public MigrationVersion getVersion() {
    return null;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public Integer getChecksum() {
    CRC32 sum = new CRC32();
    files.forEach(file -> sum.update(bytes(file)));
    return (int) sum.getValue();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  /** The rows of one file, by the names in its first line. An empty cell reads as null. */
  protected List<CSVRecord> rows(String file) {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + file + " cannot be read", e);
    }
  }

  private byte[] bytes(String file) {
    try (InputStream in = CsvReference.class.getResourceAsStream("/reference/" + file)) {
      if (in == null) {
        throw new IllegalStateException("reference/" + file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reference/" + file + " cannot be read", e);
    }
  }
}
