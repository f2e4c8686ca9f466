package id.teladan.region;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;

/** Fills {@code region} from {@code regions.csv} and {@code tilemap.csv}; parents stand first. */
@Dependent
public class RegionReference extends CsvReference {
  private static final String COLUMNS =
      "parent_code, level, name, short_name, population, area_km2, tile_column, tile_row";

  public RegionReference() {
    super("01 regions", "regions.csv", "tilemap.csv");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Map<String, CSVRecord> tiles =
        rows("tilemap.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), Function.identity()));
    try (PreparedStatement insert =
            context
                .getConnection()
                .prepareStatement(
                    "insert into region ("
                        + COLUMNS
                        + ", code)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
        PreparedStatement update =
            context
                .getConnection()
                .prepareStatement(
                    "update region set " + COLUMNS.replace(",", " = ?,") + " = ? where code = ?")) {
      for (CSVRecord row : rows("regions.csv")) {
        fill(update, row, tiles.get(row.get("code")));
        fill(insert, row, tiles.get(row.get("code")));
      }
      update.executeBatch();
      insert.executeBatch();
    }
  }

  private static void fill(PreparedStatement statement, CSVRecord row, CSVRecord tile)
      throws SQLException {
    statement.setString(1, row.get("parent_code"));
    statement.setString(2, row.get("level"));
    statement.setString(3, row.get("name"));
    statement.setString(4, row.get("short_name"));
    number(statement, 5, row.get("population"), Types.BIGINT);
    number(statement, 6, row.get("area_km2"), Types.DOUBLE);
    number(statement, 7, tile == null ? null : tile.get("column"), Types.INTEGER);
    number(statement, 8, tile == null ? null : tile.get("row"), Types.INTEGER);
    statement.setString(9, row.get("code"));
    statement.addBatch();
  }

  private static void number(PreparedStatement statement, int at, String text, int type)
      throws SQLException {
    if (text == null) {
      statement.setNull(at, type);
    } else {
      statement.setObject(at, new java.math.BigDecimal(text), type);
    }
  }
}
