package id.teladan.benchmark;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;

/** Fills {@code region_origin} from {@code region-origins.csv}. */
@Dependent
public class RegionOriginReference extends CsvReference {

  public RegionOriginReference() {
    super("12 region origins", "region-origins.csv");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (PreparedStatement clear =
            context.getConnection().prepareStatement("delete from region_origin");
        PreparedStatement insert =
            context
                .getConnection()
                .prepareStatement(
                    "insert into region_origin (region_code, origin_code, since_year, law)"
                        + " values (?, ?, ?, ?)")) {
      clear.executeUpdate();
      for (CSVRecord row : rows("region-origins.csv")) {
        insert.setString(1, row.get("code"));
        insert.setString(2, row.get("origin_code"));
        insert.setInt(3, Integer.parseInt(row.get("since_year")));
        insert.setString(4, row.get("law"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
