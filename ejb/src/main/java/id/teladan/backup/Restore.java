package id.teladan.backup;

import id.teladan.attachment.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;

/**
 * Fills an empty database and the files' folder from a backup, all or nothing.
 *
 * <p>The database has the schema that the backup names, and nothing in it but what its migrations
 * put there, which the backup's own rows replace. Files come first: bytes that no row names harm
 * nobody.
 */
final class Restore implements AutoCloseable {
  private final Path archive;
  private final ZipFile zip;
  private final Manifest manifest;

  /**
   * @throws UnusableBackupException when this is no backup, or one of a later form
   */
  Restore(Path archive) throws IOException {
    this.archive = archive;
    this.zip = new ZipFile(archive.toFile());
    try (InputStream in = open(Manifest.NAME)) {
      this.manifest = Manifest.read(in);
    }
    if (manifest.format() != Manifest.FORMAT) {
      throw new UnusableBackupException(
          archive + " is of the form " + manifest.format() + ", which this version cannot read");
    }
  }

  String schemaVersion() {
    return manifest.schemaVersion();
  }

  /** Whether the database holds nothing yet that people put there. */
  static boolean isEmpty(Connection connection) throws SQLException {
    String query = "select (select count(*) from account) + (select count(*) from solution)";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1) == 0;
    }
  }

  /**
   * @return how many rows and files were brought back, for an operator
   * @throws UnusableBackupException when the backup is damaged or the database is not empty; then
   *     no row was changed
   */
  String into(DataSource database, FileStore files) throws SQLException, IOException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        if (!isEmpty(connection)) {
          throw new UnusableBackupException("the database is not empty");
        }
        keepFiles(files);
        // First, since H2 ends the transaction here; gaps in numbers harm nobody.
        countOn(connection);
        fill(connection);
        connection.commit();
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
    return manifest.rows() + " rows, " + manifest.files() + " files";
  }

  private void fill(Connection connection) throws SQLException, IOException {
    Map<String, Table> tables = new HashMap<>();
    List<Table> ordered = Tables.of(connection);
    ordered.forEach(table -> tables.put(table.name(), table));
    for (int i = ordered.size() - 1; i >= 0; i--) {
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate("delete from " + Table.quote(ordered.get(i).name()));
      }
    }
    for (Manifest.Part part : manifest.tables()) {
      Table table = tables.get(part.table());
      if (table == null) {
        throw new UnusableBackupException("there is no table " + part.table());
      }
      try (InputStream in = open(Backup.entry(part.table()))) {
        new RowReading(connection, table).read(in, part);
      }
    }
  }

  /** New numbers come behind all that the backup's rows have used. */
  private void countOn(Connection connection) throws SQLException {
    for (Map.Entry<String, Long> sequence : manifest.sequences().entrySet()) {
      String[] name = sequence.getKey().split("\\.", 2);
      String of =
          name.length == 1
              ? "alter sequence " + Table.quote(name[0])
              : "alter table " + Table.quote(name[0]) + " alter column " + Table.quote(name[1]);
      try (Statement statement = connection.createStatement()) {
        statement.execute(of + " restart with " + sequence.getValue());
      }
    }
  }

  private void keepFiles(FileStore files) throws IOException {
    long kept = 0;
    for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
      if (entry.getName().startsWith("files/")) {
        String hash = entry.getName().substring("files/".length());
        try (InputStream in = zip.getInputStream(entry)) {
          if (!files.keep(in.readAllBytes()).equals(hash)) {
            throw new UnusableBackupException("the file " + hash + " is damaged");
          }
        }
        kept++;
      }
    }
    if (kept != manifest.files()) {
      throw new UnusableBackupException(
          kept + " files are in the backup, " + manifest.files() + " were expected");
    }
  }

  private InputStream open(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new UnusableBackupException(name + " is missing in " + archive);
    }
    return zip.getInputStream(entry);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
