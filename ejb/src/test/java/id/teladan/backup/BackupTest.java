package id.teladan.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.attachment.FileStore;
import id.teladan.region.AffairReference;
import id.teladan.region.RegionReference;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every row and file comes back as it was, in the same kind of database and in the other. */
class BackupTest {
  @TempDir private Path folder;

  @Test
  void everyRowComesBackOnTheSameAndOnTheOtherDatabase() throws IOException, SQLException {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      DataSource server = postgres.getPostgresDatabase();
      DataSource first = filled(h2("first"), "h2");
      Map<String, String> rows = rows(first);
      assertThat(rows.get("notice.csv")).contains("\"\"");

      MemoryFiles files = new MemoryFiles();
      files.keep("isi".getBytes(StandardCharsets.UTF_8));
      Path archive = folder.resolve("backups/first.zip");
      new Backup(first, files, line -> {}).write(archive);

      MemoryFiles restored = new MemoryFiles();
      restore(archive, migrated(server, "postgresql"), restored);
      assertThat(rows(server)).isEqualTo(rows);
      assertThat(restored.kept).isEqualTo(files.kept);

      Path second = folder.resolve("second.zip");
      new Backup(server, files, line -> {}).write(second);
      DataSource back = migrated(h2("back"), "h2");
      restore(second, back, new MemoryFiles());
      assertThat(rows(back)).isEqualTo(rows);
      assertNewNumbersAreNew(back);
    }
  }

  @Test
  void aDatabaseThatHoldsSomethingIsLeftAlone() throws IOException, SQLException {
    DataSource full = filled(h2("full"), "h2");
    Path archive = folder.resolve("full.zip");
    new Backup(full, new MemoryFiles(), line -> {}).write(archive);
    Map<String, String> before = rows(full);
    assertThatThrownBy(() -> restore(archive, full, new MemoryFiles()))
        .isInstanceOf(UnusableBackupException.class)
        .hasMessageContaining("not empty");
    assertThat(rows(full)).isEqualTo(before);
  }

  @Test
  void aDamagedBackupChangesNothing() throws IOException, SQLException {
    Path archive = folder.resolve("damaged.zip");
    new Backup(filled(h2("whole"), "h2"), new MemoryFiles(), line -> {}).write(archive);
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path account = zip.getPath("tables/account.csv");
      Files.writeString(account, Files.readString(account).replace("kepala", "kepalu"));
    }
    DataSource empty = migrated(h2("untouched"), "h2");
    Map<String, String> before = rows(empty);
    assertThatThrownBy(() -> restore(archive, empty, new MemoryFiles()))
        .isInstanceOf(UnusableBackupException.class)
        .hasMessageContaining("account");
    assertThat(rows(empty)).isEqualTo(before);
  }

  private static void restore(Path archive, DataSource database, FileStore files)
      throws IOException, SQLException {
    try (Restore restore = new Restore(archive)) {
      restore.into(database, files);
    }
  }

  private static DataSource h2(String name) {
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setUrl(
        "jdbc:h2:mem:backup-"
            + name
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    return h2;
  }

  private static DataSource migrated(DataSource database, String vendor) {
    JavaMigration[] references = {new RegionReference(), new AffairReference()};
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
        .failOnMissingLocations(false)
        .javaMigrations(references)
        .load()
        .migrate();
    return database;
  }

  private static DataSource filled(DataSource database, String vendor) throws SQLException {
    migrated(database, vendor);
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into account (id, username, display_name, password_hash, region_code, active,"
              + " version)"
              + " values (7, 'kepala', 'Kepala \"Biro\", é' || chr(10) || 'baris', '', '65', true, 0)");
      statement.execute("select nextval('account_seq')");
      statement.execute(
          "insert into notice (account_id, event_key, kind, parts, link, created_at)"
              + " values (7, 'a', 'k', '', '', timestamp with time zone '2026-01-02 03:04:05.678901+07'"
              + ")");
    }
    return database;
  }

  private static void assertNewNumbersAreNew(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      try (var row = statement.executeQuery("select nextval('account_seq')")) {
        row.next();
        assertThat(row.getLong(1)).isGreaterThan(50);
      }
      assertThat(
              statement.executeUpdate(
                  "insert into notice (account_id, event_key, kind, parts, link, created_at)"
                      + " values (7, 'b', 'k', '', '', current_timestamp)"))
          .isOne();
    }
  }

  private static Map<String, String> rows(DataSource database) throws SQLException {
    Map<String, String> rows = new TreeMap<>();
    try (Connection connection = database.getConnection()) {
      for (Table table : Tables.of(connection)) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RowWriting.write(connection, table, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
        rows.put(table.name() + ".csv", String.join("\n", lines));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return rows;
  }

  /** Files in memory. */
  private static final class MemoryFiles implements FileStore {
    private final Map<String, String> kept = new TreeMap<>();

    @Override
    public String keep(byte[] bytes) {
      String hash = HexFormat.of().formatHex(RowWriting.sha256().digest(bytes));
      kept.put(hash, new String(bytes, StandardCharsets.ISO_8859_1));
      return hash;
    }

    @Override
    public Optional<InputStream> open(String hash) {
      return Optional.ofNullable(kept.get(hash))
          .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Override
    public List<String> untouchedSince(Instant time) {
      return List.copyOf(kept.keySet());
    }

    @Override
    public boolean remove(String hash, Instant untouchedSince) {
      return kept.remove(hash) != null;
    }
  }
}
