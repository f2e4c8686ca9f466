package id.teladan.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The columns of the database as it describes them itself, so that none is forgotten. */
@ApplicationScoped
public class Columns {
  /** What is never about a person, or has its own way: the record of deeds. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "flyway_schema_history",
          "audit_entry",
          "audit_seal",
          "audit_seal_former",
          "account",
          "region",
          "affair",
          "account_name",
          "erased_word",
          "erasure_file",
          "erasure_place");

  @Inject private EntityManager entities;

  /** Every column that holds text. */
  List<Text> texts() {
    return rows("select table_name, column_name, character_maximum_length"
            + " from information_schema.columns where lower(table_schema) = 'public'"
            + " and lower(data_type) in ('character varying', 'text', 'character large object')"
            + " order by table_name, column_name")
        .map(row -> new Text((String) row[0], (String) row[1], (Number) row[2]))
        .filter(column -> !LEFT_OUT.contains(column.table()))
        .toList();
  }

  /** Every column that refers to an account. */
  List<Reference> references() {
    return rows("select k.table_name, k.column_name from information_schema.key_column_usage k"
            + " join information_schema.referential_constraints r"
            + " on r.constraint_name = k.constraint_name"
            + " join information_schema.key_column_usage u"
            + " on u.constraint_name = r.unique_constraint_name"
            + " where lower(k.table_schema) = 'public' and u.table_name = 'account'"
            + " order by k.table_name, k.column_name")
        .map(row -> new Reference((String) row[0], (String) row[1]))
        .distinct()
        .toList();
  }

  /**
   * Which rows are a person's own, as a condition with the account as its first parameter: those
   * that refer to it, and those that refer to such a row.
   */
  Map<String, String> own() {
    Map<String, Set<String>> conditions = new TreeMap<>();
    Map<String, String> direct = new TreeMap<>();
    for (Reference reference : references()) {
      String condition = quote(reference.column()) + " = ?1";
      direct.merge(reference.table(), condition, (a, b) -> a + " or " + b);
      conditions.computeIfAbsent(reference.table(), t -> new TreeSet<>()).add(condition);
    }
    for (Link link : links()) {
      String above = direct.get(link.to());
      if (above != null) {
        String condition =
            "%s in (select %s from %s where %s)"
                .formatted(quote(link.column()), quote(link.key()), quote(link.to()), above);
        conditions.computeIfAbsent(link.table(), t -> new TreeSet<>()).add(condition);
      }
    }
    Map<String, String> own = new TreeMap<>();
    conditions.forEach((table, each) -> own.put(table, "(" + String.join(" or ", each) + ")"));
    return own;
  }

  /** Every column that refers to a row of another table by one column. */
  private List<Link> links() {
    return rows("select k.table_name, k.column_name, u.table_name, u.column_name"
            + " from information_schema.key_column_usage k"
            + " join information_schema.referential_constraints r"
            + " on r.constraint_name = k.constraint_name"
            + " join information_schema.key_column_usage u"
            + " on u.constraint_name = r.unique_constraint_name"
            + " where lower(k.table_schema) = 'public' and u.table_name <> 'account'")
        .map(r -> new Link((String) r[0], (String) r[1], (String) r[2], (String) r[3]))
        .distinct()
        .toList();
  }

  /** The names of a table's columns that may be shown to whom they are about. */
  List<String> shown(String table) {
    List<?> names =
        entities
            .createNativeQuery(
                "select column_name from information_schema.columns"
                    + " where lower(table_schema) = 'public' and table_name = ?1"
                    + " order by ordinal_position")
            .setParameter(1, table)
            .getResultList();
    return names.stream()
        .map(String::valueOf)
        .filter(name -> !name.matches(".*(digest|hash|secret|totp_|_key).*"))
        .toList();
  }

  private Stream<Object[]> rows(String query) {
    List<?> found = entities.createNativeQuery(query).getResultList();
    return found.stream().map(Object[].class::cast);
  }

  static String quote(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /**
   * A column of text.
   *
   * @param longest how many characters fit; null when there is no bound
   */
  record Text(String table, String column, Number longest) {}

  /** A column that refers to a row of another table. */
  private record Link(String table, String column, String to, String key) {}

  /** A column that refers to an account. */
  record Reference(String table, String column) {}
}
