package id.teladan.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Fills one table from its CSV, and holds the text against its checksum. */
final class RowReading {
  private static final int BATCH = 500;

  private final Connection connection;
  private final Table table;
  private final List<CSVRecord> children = new ArrayList<>();

  RowReading(Connection connection, Table table) {
    this.connection = connection;
    this.table = table;
  }

  /**
   * @param in stays open
   * @throws UnusableBackupException when it is not what the manifest says
   */
  void read(InputStream in, Manifest.Part part) throws SQLException, IOException {
    DigestInputStream digested = new DigestInputStream(in, RowWriting.sha256());
    CSVParser csv =
        RowWriting.FORMAT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new InputStreamReader(digested, StandardCharsets.UTF_8));
    if (!new HashSet<>(csv.getHeaderNames()).equals(new HashSet<>(table.names()))) {
      throw new UnusableBackupException(
          "the columns of " + table.name() + " are others: " + csv.getHeaderNames());
    }
    long rows = insert(csv);
    String sum = HexFormat.of().formatHex(digested.getMessageDigest().digest());
    if (rows != part.rows() || !sum.equals(part.sha256())) {
      throw new UnusableBackupException(
          table.name() + " has " + rows + " rows with the sum " + sum + ", expected was " + part);
    }
  }

  private long insert(CSVParser csv) throws SQLException {
    long rows = 0;
    try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
      int waiting = 0;
      for (CSVRecord row : csv) {
        rows++;
        if (isChild(row)) {
          children.add(row);
          continue;
        }
        bind(insert, row);
        waiting++;
        if (waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
      insertChildren(insert);
    }
    return rows;
  }

  /** Rows that refer to rows of the same table, each after the one that it refers to. */
  private void insertChildren(PreparedStatement insert) throws SQLException {
    List<CSVRecord> rest = children;
    while (!rest.isEmpty()) {
      Set<String> missing = keys(rest);
      List<CSVRecord> later = new ArrayList<>();
      for (CSVRecord row : rest) {
        if (refersTo(row, missing)) {
          later.add(row);
        } else {
          bind(insert, row);
        }
      }
      insert.executeBatch();
      if (later.size() == rest.size()) {
        throw new UnusableBackupException("rows of " + table.name() + " refer to each other");
      }
      rest = later;
    }
  }

  private Set<String> keys(List<CSVRecord> rows) {
    Set<String> keys = new HashSet<>();
    own().forEach(c -> rows.forEach(row -> keys.add(c.target() + '=' + row.get(c.target()))));
    return keys;
  }

  private boolean refersTo(CSVRecord row, Set<String> missing) {
    return own().stream()
        .filter(c -> row.get(c.name()) != null)
        .filter(c -> !row.get(c.name()).equals(row.get(c.target())))
        .anyMatch(c -> missing.contains(c.target() + '=' + row.get(c.name())));
  }

  private boolean isChild(CSVRecord row) {
    return table.own().stream().anyMatch(column -> row.get(column) != null);
  }

  private List<Table.Column> own() {
    return table.columns().stream().filter(column -> column.target() != null).toList();
  }

  private void bind(PreparedStatement insert, CSVRecord row) throws SQLException {
    int parameter = 1;
    for (Table.Column column : table.columns()) {
      column.type().bind(insert, parameter, row.get(column.name()));
      parameter++;
    }
    insert.addBatch();
  }
}
