package id.teladan.backup;

import id.teladan.attachment.FileStore;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;

/**
 * Writes every row and every file into one archive while people go on working.
 *
 * <p>The rows are those of one moment: they are read in one transaction that sees no later change.
 * The files are copied after the rows. A file is written before the row that names it and is kept
 * for a while after the last one is gone, so none that the rows name is missing.
 */
public final class Backup {
  private final DataSource database;
  private final FileStore files;
  private final Consumer<String> progress;

  /**
   * @param progress is told a line for each table and for the files
   */
  public Backup(DataSource database, FileStore files, Consumer<String> progress) {
    this.database = database;
    this.files = files;
    this.progress = progress;
  }

  /**
   * Writes the archive beside its place and puts it there once it is whole and on the disk.
   *
   * @param target where the archive is to stand; only this system's user may read it
   * @return how many rows and files it holds, for an operator
   */
  public String write(Path target) throws IOException, SQLException {
    Files.createDirectories(target.getParent());
    Path arriving = target.resolveSibling(target.getFileName() + ".part");
    Files.deleteIfExists(arriving);
    createPrivate(arriving);
    Manifest manifest;
    try (FileOutputStream out = new FileOutputStream(arriving.toFile());
        ZipOutputStream zip = new ZipOutputStream(out)) {
      manifest = write(zip);
      zip.finish();
      zip.flush();
      out.getFD().sync();
    } catch (IOException | SQLException | RuntimeException e) {
      Files.deleteIfExists(arriving);
      throw e;
    }
    Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE);
    return manifest.rows() + " rows, " + manifest.files() + " files";
  }

  private Manifest write(ZipOutputStream zip) throws SQLException, IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      String version = schemaVersion(connection);
      List<Manifest.Part> parts = new ArrayList<>();
      List<Table> tables = Tables.of(connection);
      for (Table table : tables) {
        zip.putNextEntry(new ZipEntry(entry(table.name())));
        Manifest.Part part = RowWriting.write(connection, table, zip);
        zip.closeEntry();
        parts.add(part);
        progress.accept(part.table() + ": " + part.rows() + " rows");
      }
      Map<String, Long> sequences = sequences(connection, tables);
      connection.commit();
      long copied = copyFiles(zip);
      Manifest manifest = new Manifest(Manifest.FORMAT, version, now, parts, sequences, copied);
      zip.putNextEntry(new ZipEntry(Manifest.NAME));
      zip.write(manifest.json());
      zip.closeEntry();
      return manifest;
    }
  }

  static String entry(String table) {
    return "tables/" + table + ".csv";
  }

  /**
   * A value of each sequence and each counted column that no row has used; drawn after the rows
   * were read.
   */
  private static Map<String, Long> sequences(Connection connection, List<Table> tables)
      throws SQLException {
    Map<String, Long> values = new LinkedHashMap<>();
    for (String name : Tables.sequences(connection)) {
      values.put(name, number(connection, "select nextval('" + name + "')"));
    }
    for (Table table : tables) {
      for (String column : table.counted()) {
        String highest = "select coalesce(max(" + Table.quote(column) + "), 0) + 1 from ";
        values.put(
            table.name() + "." + column, number(connection, highest + Table.quote(table.name())));
      }
    }
    return values;
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private long copyFiles(ZipOutputStream zip) throws IOException {
    long copied = 0;
    for (String hash : files.untouchedSince(Instant.MAX)) {
      Optional<InputStream> file = files.open(hash);
      if (file.isPresent()) {
        try (InputStream in = file.get()) {
          zip.putNextEntry(new ZipEntry("files/" + hash));
          in.transferTo(zip);
          zip.closeEntry();
          copied++;
        }
      }
    }
    progress.accept(copied + " files");
    return copied;
  }

  /** The version of the schema that the rows of this database fit. */
  static String schemaVersion(Connection connection) throws SQLException {
    String query =
        "select \"version\" from \""
            + Tables.HISTORY
            + "\" where \"version\" is not null"
            + " and \"success\" order by \"installed_rank\" desc limit 1";
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Password hashes and private notes are inside. */
  private static void createPrivate(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
