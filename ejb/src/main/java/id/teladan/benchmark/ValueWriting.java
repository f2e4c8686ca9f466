package id.teladan.benchmark;

import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Enters figures many at a time, in the caller's transaction. A figure that is there already and
 * says otherwise is corrected: what it said stays as its history. Who may is asked before.
 */
@ApplicationScoped
public class ValueWriting {
  private static final String INSERT =
      "insert into indicator_value (amount, status, source, recorded_by, indicator_code,"
          + " region_code, framework, period_month, observed_year, id, version)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('indicator_value_seq'), 1)"
          + " on conflict do nothing";
  private static final String KEY =
      " where indicator_code = ? and region_code = ? and framework = ? and period_month = ?"
          + " and observed_year = ?";
  private static final String LOOK = "select amount, status, source from indicator_value" + KEY;
  private static final String CORRECT =
      "update indicator_value set amount = ?, status = ?, source = ?, recorded_by = ?,"
          + " recorded_at = current_timestamp, version = version + 1"
          + KEY;

  @Inject private EntityManager entities;
  @Inject private RegionDirectory regions;

  /**
   * What became of each, in the same order.
   *
   * @param values none twice
   * @param who the account that enters them
   * @param dryRun find out and write nothing
   */
  public List<ValueChange> write(List<ValueView> values, String who, boolean dryRun) {
    if (values.isEmpty()) {
      return List.of();
    }
    try {
      Connection connection = entities.unwrap(Connection.class);
      boolean[] fresh = dryRun ? new boolean[values.size()] : insert(connection, values, who);
      List<ValueChange> changes = new ArrayList<>();
      Map<Integer, ValueView> corrected = new LinkedHashMap<>();
      try (PreparedStatement look = connection.prepareStatement(LOOK)) {
        for (int i = 0; i < values.size(); i++) {
          ValueChange change = fresh[i] ? ValueChange.added() : compared(look, values.get(i));
          changes.add(change);
          if (change.outcome() == ValueOutcome.UPDATED) {
            corrected.put(i, values.get(i));
          }
        }
      }
      if (!dryRun && !corrected.isEmpty()) {
        correct(connection, List.copyOf(corrected.values()), who);
      }
      return changes;
    } catch (SQLException e) {
      throw new IllegalStateException("figures cannot be written", e);
    }
  }

  private boolean[] insert(Connection connection, List<ValueView> values, String who)
      throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(INSERT);
        PreparedStatement edition = connection.prepareStatement(ValueUpsert.EDITION)) {
      Map<List<Object>, ValueView> editions = new LinkedHashMap<>();
      for (ValueView value : values) {
        fill(insert, value, who);
        insert.addBatch();
        editions.putIfAbsent(
            List.of(
                value.indicator(),
                value.year(),
                value.measure(),
                regions.get(value.regionCode()).level()),
            value);
      }
      int[] counts = insert.executeBatch();
      for (ValueView value : editions.values()) {
        ValueUpsert.note(edition, value);
      }
      edition.executeBatch();
      boolean[] fresh = new boolean[counts.length];
      for (int i = 0; i < counts.length; i++) {
        fresh[i] = counts[i] == 1 || counts[i] == Statement.SUCCESS_NO_INFO;
      }
      return fresh;
    }
  }

  private static ValueChange compared(PreparedStatement look, ValueView value) throws SQLException {
    ValueUpsert.key(look, 1, value);
    try (ResultSet row = look.executeQuery()) {
      if (!row.next()) {
        return ValueChange.added();
      }
      boolean same =
          row.getBigDecimal(1).compareTo(value.value()) == 0
              && row.getString(2).equals(value.status().name())
              && row.getString(3).equals(value.source());
      return same
          ? new ValueChange(ValueOutcome.UNCHANGED, null)
          : new ValueChange(ValueOutcome.UPDATED, ValueView.plain(row.getBigDecimal(1)));
    }
  }

  private static void correct(Connection connection, List<ValueView> values, String who)
      throws SQLException {
    try (PreparedStatement remember = connection.prepareStatement(ValueUpsert.REMEMBER);
        PreparedStatement correct = connection.prepareStatement(CORRECT)) {
      for (ValueView value : values) {
        ValueUpsert.key(remember, 1, value);
        remember.addBatch();
        fill(correct, value, who);
        correct.addBatch();
      }
      remember.executeBatch();
      correct.executeBatch();
    }
  }

  private static void fill(PreparedStatement to, ValueView value, String who) throws SQLException {
    to.setBigDecimal(1, value.value());
    to.setString(2, value.status().name());
    to.setString(3, value.source());
    to.setString(4, who);
    ValueUpsert.key(to, 5, value);
  }
}
