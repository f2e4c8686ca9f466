package id.teladan.region;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;

/** Fills {@code affair} from {@code affairs.csv}. */
@Dependent
public class AffairReference extends CsvReference {

  public AffairReference() {
    super("02 affairs", "affairs.csv");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (PreparedStatement upsert =
            context
                .getConnection()
                .prepareStatement(
                    "insert into affair (name_id, name_en, code) values (?, ?, ?)"
                        + " on conflict do nothing");
        PreparedStatement rename =
            context
                .getConnection()
                .prepareStatement("update affair set name_id = ?, name_en = ? where code = ?")) {
      for (CSVRecord row : rows("affairs.csv")) {
        for (PreparedStatement statement : new PreparedStatement[] {rename, upsert}) {
          statement.setString(1, row.get("name_id"));
          statement.setString(2, row.get("name_en"));
          statement.setString(3, row.get("code"));
          statement.addBatch();
        }
      }
      rename.executeBatch();
      upsert.executeBatch();
    }
  }
}
