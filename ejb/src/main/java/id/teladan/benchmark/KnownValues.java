package id.teladan.benchmark;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures that are there already, for a batch of new ones: read by indicator where the batch
 * has many of one, else by region where it has several, else one by one.
 */
final class KnownValues {
  private static final String READ =
      "select indicator_code, region_code, framework, period_month, observed_year, amount, status,"
          + " source from indicator_value where ";
  private static final int MANY = 200;
  private static final int SEVERAL = 5;

  private final Connection connection;
  private final Map<List<Object>, Known> known = new HashMap<>();

  /** What a figure says now. */
  record Known(BigDecimal amount, String status, String source) {

    ValueChange beside(ValueView value) {
      boolean same =
          amount.compareTo(value.value()) == 0
              && status.equals(value.status().name())
              && source.equals(value.source());
      return same
          ? new ValueChange(ValueOutcome.UNCHANGED, null)
          : new ValueChange(ValueOutcome.UPDATED, ValueView.plain(amount));
    }
  }

  private KnownValues(Connection connection) {
    this.connection = connection;
  }

  static KnownValues of(Connection connection, List<ValueView> values) throws SQLException {
    KnownValues read = new KnownValues(connection);
    List<ValueView> rest = read.by(ValueView::indicator, MANY, "indicator_code = ?", values);
    read.oneByOne(read.by(ValueView::regionCode, SEVERAL, "region_code = ?", rest));
    return read;
  }

  /** What is there under the key of a figure; null for a new one. */
  Known get(ValueView value) {
    return known.get(key(value));
  }

  private List<ValueView> by(
      Function<ValueView, String> part, int enough, String condition, List<ValueView> values)
      throws SQLException {
    Map<String, List<ValueView>> groups = values.stream().collect(Collectors.groupingBy(part));
    List<ValueView> rest = new ArrayList<>();
    try (PreparedStatement read =
        connection.prepareStatement(READ + condition + " and observed_year between ? and ?")) {
      for (Map.Entry<String, List<ValueView>> group : groups.entrySet()) {
        List<ValueView> members = group.getValue();
        if (members.size() < enough) {
          rest.addAll(members);
          continue;
        }
        read.setString(1, group.getKey());
        read.setInt(2, members.stream().mapToInt(ValueView::year).min().orElseThrow());
        read.setInt(3, members.stream().mapToInt(ValueView::year).max().orElseThrow());
        keep(read);
      }
    }
    return rest;
  }

  private void oneByOne(List<ValueView> values) throws SQLException {
    String one =
        "indicator_code = ? and region_code = ? and framework = ? and period_month = ?"
            + " and observed_year = ?";
    try (PreparedStatement read = connection.prepareStatement(READ + one)) {
      for (ValueView value : values) {
        ValueUpsert.key(read, 1, value);
        keep(read);
      }
    }
  }

  private void keep(PreparedStatement read) throws SQLException {
    try (ResultSet row = read.executeQuery()) {
      while (row.next()) {
        known.put(
            List.of(
                row.getString(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)),
            new Known(row.getBigDecimal(6), row.getString(7), row.getString(8)));
      }
    }
  }

  private static List<Object> key(ValueView value) {
    return List.of(
        value.indicator(),
        value.regionCode(),
        value.measure().storedFramework(),
        value.measure().storedMonth(),
        value.year());
  }
}
