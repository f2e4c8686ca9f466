package id.teladan.benchmark;

import id.teladan.region.RegionDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
      KnownValues known = KnownValues.of(connection, values);
      List<ValueChange> changes = new ArrayList<>();
      List<ValueView> fresh = new ArrayList<>();
      List<ValueView> corrected = new ArrayList<>();
      for (ValueView value : values) {
        KnownValues.Known now = known.get(value);
        ValueChange change = now == null ? ValueChange.added() : now.beside(value);
        changes.add(change);
        if (change.outcome() == ValueOutcome.NEW) {
          fresh.add(value);
        } else if (change.outcome() == ValueOutcome.UPDATED) {
          corrected.add(value);
        }
      }
      if (!dryRun) {
        insert(connection, fresh, who);
        correct(connection, corrected, who);
      }
      return changes;
    } catch (SQLException e) {
      throw new IllegalStateException("figures cannot be written", e);
    }
  }

  /** What somebody else has entered in the meantime stays as it is. */
  private void insert(Connection connection, List<ValueView> values, String who)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
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
      insert.executeBatch();
      for (ValueView value : editions.values()) {
        ValueUpsert.note(edition, value);
      }
      edition.executeBatch();
    }
  }

  private static void correct(Connection connection, List<ValueView> values, String who)
      throws SQLException {
    if (values.isEmpty()) {
      return;
    }
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
