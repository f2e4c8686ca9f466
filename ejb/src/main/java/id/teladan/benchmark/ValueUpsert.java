package id.teladan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes figures in batches: a row that says the same already is left alone, one that says
 * otherwise is corrected and gets the next version, and a new one is added.
 */
final class ValueUpsert implements AutoCloseable {
  private static final int BATCH = 500;

  private final PreparedStatement correct;
  private final PreparedStatement insert;
  private int waiting;

  ValueUpsert(Connection connection) throws SQLException {
    correct =
        connection.prepareStatement(
            "update indicator_value set amount = ?, status = ?, source = ?, version = version + 1"
                + " where indicator_code = ? and region_code = ? and framework = ?"
                + " and period_month = ? and observed_year = ?"
                + " and (amount <> ? or status <> ? or source <> ?)");
    insert =
        connection.prepareStatement(
            "insert into indicator_value (amount, status, source, indicator_code, region_code,"
                + " framework, period_month, observed_year, id, version)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, nextval('indicator_value_seq'), 1)"
                + " on conflict do nothing");
  }

  void add(ValueView value) throws SQLException {
    fill(correct, value);
    correct.setBigDecimal(9, value.value());
    correct.setString(10, value.status().name());
    correct.setString(11, value.source());
    correct.addBatch();
    fill(insert, value);
    insert.addBatch();
    waiting++;
    if (waiting == BATCH) {
      flush();
    }
  }

  void flush() throws SQLException {
    correct.executeBatch();
    insert.executeBatch();
    waiting = 0;
  }

  private static void fill(PreparedStatement to, ValueView value) throws SQLException {
    to.setBigDecimal(1, value.value());
    to.setString(2, value.status().name());
    to.setString(3, value.source());
    to.setString(4, value.indicator());
    to.setString(5, value.regionCode());
    to.setString(6, value.measure().storedFramework());
    to.setInt(7, value.measure().storedMonth());
    to.setInt(8, value.year());
  }

  @Override
  public void close() throws SQLException {
    try (correct;
        insert) {
      waiting = 0;
    }
  }
}
