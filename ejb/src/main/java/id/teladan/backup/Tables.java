package id.teladan.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables and sequences that a database has, as it describes them itself. */
final class Tables {
  /** Flyway's own record of what was run belongs to a database and not to its rows. */
  static final String HISTORY = "flyway_schema_history";

  private static final String SCHEMA = "public";

  private Tables() {}

  /** All tables, those that others refer to first. */
  static List<Table> of(Connection connection) throws SQLException {
    Map<String, Table> waiting = new TreeMap<>();
    for (String name : names(connection.getMetaData())) {
      waiting.put(name, table(connection.getMetaData(), name));
    }
    List<Table> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      List<Table> next =
          waiting.values().stream()
              .filter(table -> table.parents().stream().noneMatch(waiting::containsKey))
              .toList();
      if (next.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
      }
      ordered.addAll(next);
      next.forEach(table -> waiting.remove(table.name()));
    }
    return ordered;
  }

  /** The names of all sequences that stand for themselves. */
  static List<String> sequences(Connection connection) throws SQLException {
    String query =
        "select sequence_name from information_schema.sequences where sequence_schema = 'public'"
            + " order by 1";
    List<String> names = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    // Both databases list the sequence behind a counted column too; it goes with its table.
    names.removeIf(name -> !name.endsWith("_seq") || name.endsWith("_id_seq"));
    return names;
  }

  private static Set<String> names(DatabaseMetaData database) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows =
        database.getTables(null, SCHEMA, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    names.remove(HISTORY);
    return names;
  }

  private static Table table(DatabaseMetaData database, String name) throws SQLException {
    Map<String, String> own = new LinkedHashMap<>();
    Set<String> parents = new TreeSet<>();
    try (ResultSet rows = database.getImportedKeys(null, SCHEMA, name)) {
      while (rows.next()) {
        String parent = rows.getString("PKTABLE_NAME");
        if (parent.equals(name)) {
          own.put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
        } else {
          parents.add(parent);
        }
      }
    }
    return new Table(
        name,
        columns(database, name, own),
        key(database, name),
        List.copyOf(parents),
        List.copyOf(own.keySet()));
  }

  private static List<Table.Column> columns(
      DatabaseMetaData database, String table, Map<String, String> own) throws SQLException {
    List<Table.Column> columns = new ArrayList<>();
    try (ResultSet rows = database.getColumns(null, SCHEMA, table, "%")) {
      while (rows.next()) {
        if ("YES".equals(rows.getString("IS_GENERATEDCOLUMN"))
            && !"YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
          continue; // computed from the others
        }
        String name = rows.getString("COLUMN_NAME");
        columns.add(
            new Table.Column(
                name,
                ColumnType.of(rows.getInt("DATA_TYPE"), rows.getString("TYPE_NAME")),
                "YES".equals(rows.getString("IS_AUTOINCREMENT")),
                own.get(name)));
      }
    }
    return columns;
  }

  private static List<String> key(DatabaseMetaData database, String table) throws SQLException {
    Map<Short, String> key = new TreeMap<>();
    try (ResultSet rows = database.getPrimaryKeys(null, SCHEMA, table)) {
      while (rows.next()) {
        key.put(rows.getShort("KEY_SEQ"), rows.getString("COLUMN_NAME"));
      }
    }
    return List.copyOf(key.values());
  }
}
