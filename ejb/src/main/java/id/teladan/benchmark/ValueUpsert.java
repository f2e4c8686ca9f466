package id.teladan.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Writes figures in batches: a row that says the same already is left alone, one that says
 * otherwise is corrected and gets the next version, and a new one is added.
 */
final class ValueUpsert implements AutoCloseable {
  /** Keeps what a figure said until now; ends where its key has been named. */
  static final String REMEMBER =
      "insert into indicator_correction (id, value_id, version, amount, status, source,"
          + " recorded_at, recorded_by, replaced_at)"
          + " select nextval('indicator_correction_seq'), id, version, amount, status, source,"
          + " recorded_at, recorded_by, current_timestamp from indicator_value"
          + " where indicator_code = ? and region_code = ? and framework = ?"
          + " and period_month = ? and observed_year = ?";

  /** Notes that there are figures of this edition. */
  static final String EDITION =
      "insert into indicator_edition (indicator_code, level, framework, period_month,"
          + " observed_year)"
          + " select ?, level, ?, ?, ? from region where code = ? on conflict do nothing";

  private static final int BATCH = 500;

  private final PreparedStatement remember;
  private final PreparedStatement edition;
  private final PreparedStatement correct;
  private final PreparedStatement insert;
  private int waiting;

  ValueUpsert(Connection connection) throws SQLException {
    remember =
        connection.prepareStatement(REMEMBER + " and (amount <> ? or status <> ? or source <> ?)");
    edition = connection.prepareStatement(EDITION);
    correct =
        connection.prepareStatement(
            "update indicator_value set amount = ?, status = ?, source = ?, version = version + 1,"
                + " recorded_at = current_timestamp, recorded_by = 'reference'"
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
    key(remember, 1, value);
    remember.setBigDecimal(6, value.value());
    remember.setString(7, value.status().name());
    remember.setString(8, value.source());
    remember.addBatch();
    note(edition, value);
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
    remember.executeBatch();
    correct.executeBatch();
    edition.executeBatch();
    insert.executeBatch();
    waiting = 0;
  }

  private static void fill(PreparedStatement to, ValueView value) throws SQLException {
    to.setBigDecimal(1, value.value());
    to.setString(2, value.status().name());
    to.setString(3, value.source());
    key(to, 4, value);
  }

  /** The five columns that name a figure, from this position on. */
  static void key(PreparedStatement to, int first, ValueView value) throws SQLException {
    to.setString(first, value.indicator());
    to.setString(first + 1, value.regionCode());
    to.setString(first + 2, value.measure().storedFramework());
    to.setInt(first + 3, value.measure().storedMonth());
    to.setInt(first + 4, value.year());
  }

  static void note(PreparedStatement edition, ValueView value) throws SQLException {
    edition.setString(1, value.indicator());
    edition.setString(2, value.measure().storedFramework());
    edition.setInt(3, value.measure().storedMonth());
    edition.setInt(4, value.year());
    edition.setString(5, value.regionCode());
    edition.addBatch();
  }

  @Override
  public void close() throws SQLException {
    try (remember;
        edition;
        correct;
        insert) {
      waiting = 0;
    }
  }
}
