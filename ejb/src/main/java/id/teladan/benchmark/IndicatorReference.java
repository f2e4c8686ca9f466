package id.teladan.benchmark;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;

/**
 * Fills {@code indicator} from {@code indicator-dictionary.csv}, with the Indonesian wording and
 * the affairs that files of our own add to it.
 */
@Dependent
public class IndicatorReference extends CsvReference {
  private static final String DICTIONARY = "indicator-dictionary.csv";
  private static final String WORDING = "indicator-wording.csv";
  private static final String AFFAIRS = "indicator-affairs.csv";
  private static final String COLUMNS =
      "position, name_id, name_en, unit_id, unit_en, decimals, better, source, note_id, note_en";

  public IndicatorReference() {
    super("10 indicators", DICTIONARY, WORDING, AFFAIRS);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    indicators(context.getConnection());
    affairs(context.getConnection());
  }

  private void indicators(Connection connection) throws SQLException {
    Map<String, CSVRecord> wording =
        rows(WORDING).stream()
            .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
    try (PreparedStatement update =
            connection.prepareStatement(
                "update indicator set " + COLUMNS.replace(",", " = ?,") + " = ? where code = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into indicator ("
                    + COLUMNS
                    + ", code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")) {
      int position = 0;
      for (CSVRecord row : rows(DICTIONARY)) {
        position++;
        fill(update, position, row, wording.get(row.get("code")));
        fill(insert, position, row, wording.get(row.get("code")));
      }
      update.executeBatch();
      insert.executeBatch();
    }
  }

  private static void fill(PreparedStatement to, int position, CSVRecord row, CSVRecord wording)
      throws SQLException {
    to.setInt(1, position);
    to.setString(2, row.get("name_id"));
    to.setString(3, row.get("name_en"));
    to.setString(4, wording == null ? row.get("unit") : wording.get("unit_id"));
    to.setString(5, row.get("unit"));
    to.setInt(6, wording == null ? 2 : Integer.parseInt(wording.get("decimals")));
    to.setString(7, row.get("better"));
    to.setString(8, row.get("source"));
    to.setString(9, wording == null ? null : wording.get("note_id"));
    to.setString(10, row.get("note"));
    to.setString(11, row.get("code"));
    to.addBatch();
  }

  private void affairs(Connection connection) throws SQLException {
    try (PreparedStatement clear = connection.prepareStatement("delete from indicator_affair");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into indicator_affair (indicator_code, affair_code) values (?, ?)")) {
      clear.executeUpdate();
      for (CSVRecord row : rows(AFFAIRS)) {
        insert.setString(1, row.get("indicator"));
        insert.setString(2, row.get("affair"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
