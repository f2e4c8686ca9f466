package id.teladan.benchmark;

import id.teladan.schema.CsvReference;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.migration.Context;

/**
 * Fills {@code indicator_value} from {@code indicators.csv}, and population, area and density from
 * {@code regions.csv}. An empty cell makes no row. All are published figures, hence final.
 */
@Dependent
public class IndicatorValueReference extends CsvReference {
  /** The year of the decree that population and area stand in. */
  static final int REGIONS_YEAR = 2025;

  private static final int DENSITY_DECIMALS = 2;

  public IndicatorValueReference() {
    super("11 indicator values", "indicators.csv", "regions.csv", "indicator-dictionary.csv");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Map<String, String> sources =
        rows("indicator-dictionary.csv").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("source")));
    try (ValueUpsert upsert = new ValueUpsert(context.getConnection())) {
      for (CSVRecord row : rows("indicators.csv")) {
        upsert.add(published(row, sources));
      }
      for (CSVRecord row : rows("regions.csv")) {
        BigDecimal population = decimal(row.get("population"));
        BigDecimal area = decimal(row.get("area_km2"));
        add(upsert, sources, "POPULATION", row, population);
        add(upsert, sources, "AREA", row, area);
        add(upsert, sources, "DENSITY", row, density(population, area));
      }
      upsert.flush();
    }
  }

  private static ValueView published(CSVRecord row, Map<String, String> sources) {
    String indicator = row.get("indicator");
    return new ValueView(
        indicator,
        row.get("region_code"),
        Integer.parseInt(row.get("year")),
        new Measure(row.get("framework"), row.get("period_month")),
        new BigDecimal(row.get("value")),
        ValueStatus.FINAL,
        sources.get(indicator));
  }

  private static void add(
      ValueUpsert upsert,
      Map<String, String> sources,
      String indicator,
      CSVRecord region,
      BigDecimal value)
      throws SQLException {
    if (value != null) {
      upsert.add(
          new ValueView(
              indicator,
              region.get("code"),
              REGIONS_YEAR,
              new Measure(null, null),
              value,
              ValueStatus.FINAL,
              sources.get(indicator)));
    }
  }

  static BigDecimal density(BigDecimal population, BigDecimal area) {
    return population == null || area == null || area.signum() == 0
        ? null
        : population.divide(area, DENSITY_DECIMALS, RoundingMode.HALF_UP);
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
