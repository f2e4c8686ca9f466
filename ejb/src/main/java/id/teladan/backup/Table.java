package id.teladan.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name of the table
 * @param columns in their order
 * @param key the columns of its primary key, by which rows are put in order
 * @param parents the tables that its rows refer to, without itself
 * @param own the columns that refer to rows of the same table
 */
record Table(
    String name, List<Column> columns, List<String> key, List<String> parents, List<String> own) {

  /**
   * @param counted whether the database gives the value, so that a given one must be insisted on
   * @param target the column that this one refers to, when it is of the same table; else null
   */
  record Column(String name, ColumnType type, boolean counted, String target) {}

  String select() {
    String order = key.isEmpty() ? "" : " order by " + quoted(key);
    return "select " + quoted(names()) + " from " + quote(name) + order;
  }

  String insert() {
    String insist = counted().isEmpty() ? "" : " overriding system value";
    String values = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
    return "insert into "
        + quote(name)
        + " ("
        + quoted(names())
        + ")"
        + insist
        + " values ("
        + values
        + ")";
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  List<String> counted() {
    return columns.stream().filter(Column::counted).map(Column::name).toList();
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String quoted(List<String> names) {
    return names.stream().map(Table::quote).collect(Collectors.joining(", "));
  }
}
