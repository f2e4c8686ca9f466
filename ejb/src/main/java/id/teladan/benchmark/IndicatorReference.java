package id.teladan.benchmark;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
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
  private static final String FRAMEWORKS = "indicator-frameworks.csv";
  private static final String COLUMNS =
      "position, name_id, name_en, unit_id, unit_en, decimals, better, source, note_id, note_en,"
          + " definition_id, definition_en, lowest, highest";

  public IndicatorReference() {
    super("10 indicators", DICTIONARY, WORDING, AFFAIRS, FRAMEWORKS);
  }

  @Override
  public void migrate(Context context) throws SQLException {
    indicators(context.getConnection());
    affairs(context.getConnection());
    frameworks(context.getConnection());
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
                    + ", code) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")) {
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
    to.setString(11, wording == null ? null : wording.get("definition_id"));
    to.setString(12, wording == null ? null : wording.get("definition_en"));
    to.setBigDecimal(13, bound(wording, "lowest"));
    to.setBigDecimal(14, bound(wording, "highest"));
    to.setString(15, row.get("code"));
    to.addBatch();
  }

  private static BigDecimal bound(CSVRecord wording, String name) {
    String text = wording == null ? null : wording.get(name);
    return text == null ? null : new BigDecimal(text);
  }

  private void frameworks(Connection connection) throws SQLException {
    try (PreparedStatement clear =
            connection.prepareStatement(
                "delete from indicator_framework where indicator_code in"
                    + " (select code from indicator where not own)");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into indicator_framework (indicator_code, pos, framework, name_id, name_en)"
                    + " values (?, ?, ?, ?, ?)")) {
      clear.executeUpdate();
      int pos = 0;
      for (CSVRecord row : rows(FRAMEWORKS)) {
        insert.setString(1, row.get("indicator"));
        insert.setInt(2, pos++);
        insert.setString(3, row.get("framework"));
        insert.setString(4, row.get("name_id"));
        insert.setString(5, row.get("name_en"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private void affairs(Connection connection) throws SQLException {
    try (PreparedStatement clear =
            connection.prepareStatement(
                "delete from indicator_affair where indicator_code in"
                    + " (select code from indicator where not own)");
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
