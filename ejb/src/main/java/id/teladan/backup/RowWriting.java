package id.teladan.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the rows of a table as CSV, one at a time whatever their number. */
final class RowWriting {
  /** Nothing at all is null, and {@code ""} is the empty text. */
  static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV.builder().setRecordSeparator('\n').get();

  private static final int FETCH = 500;

  private RowWriting() {}

  /**
   * @param out stays open
   */
  static Manifest.Part write(Connection connection, Table table, OutputStream out)
      throws SQLException, IOException {
    DigestOutputStream digested = new DigestOutputStream(out, sha256());
    long count = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(FETCH);
      Writer text = new OutputStreamWriter(digested, StandardCharsets.UTF_8);
      CSVPrinter csv = new CSVPrinter(text, FORMAT);
      csv.printRecord(table.names());
      try (ResultSet rows = statement.executeQuery(table.select())) {
        while (rows.next()) {
          csv.printRecord((Object[]) values(table, rows));
          count++;
        }
      }
      csv.flush();
    }
    String sum = HexFormat.of().formatHex(digested.getMessageDigest().digest());
    return new Manifest.Part(table.name(), count, sum);
  }

  private static String[] values(Table table, ResultSet row) throws SQLException {
    String[] values = new String[table.columns().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = table.columns().get(i).type().read(row, i + 1);
    }
    return values;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
