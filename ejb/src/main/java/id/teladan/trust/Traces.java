package id.teladan.trust;

import id.teladan.identity.Erasing;
import id.teladan.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a person's names out of every text of the database. */
@ApplicationScoped
public class Traces {
  private static final Map<String, String> SOLUTIONS =
      Map.of("solution", "id", "adoption", "solution_id");

  @Inject private EntityManager entities;
  @Inject private Columns columns;
  @Inject private Outbox outbox;

  /**
   * The names that stand in more places than a person's name would, or in the name of a region or
   * an affair: whoever chose them must not be able to take them out of everybody's texts.
   *
   * @param most how many places are still a person's
   */
  Set<String> common(Erasing.Marks marks, int most) {
    Stream<String> names =
        Stream.concat(Trace.names(marks), Stream.ofNullable(marks.email()))
            .filter(n -> !n.isEmpty());
    return names
        .filter(name -> isReference(name) || places(name) > most)
        .collect(Collectors.toSet());
  }

  private boolean isReference(String name) {
    return count("region", "name", name) > 0
        || count("affair", "name_id", name) > 0
        || count("affair", "name_en", name) > 0;
  }

  private long places(String name) {
    return columns.texts().stream()
        .mapToLong(column -> count(column.table(), column.column(), name))
        .sum();
  }

  private long count(String table, String column, String name) {
    Object found =
        entities
            .createNativeQuery(
                "select count(*) from "
                    + Columns.quote(table)
                    + " where position(cast(?1 as varchar) in "
                    + Columns.quote(column)
                    + ") > 0")
            .setParameter(1, name)
            .getSingleResult();
    return ((Number) found).longValue();
  }

  /**
   * @return how many values were changed
   */
  int replace(Trace trace) {
    int changed = 0;
    Set<Long> solutions = new TreeSet<>();
    Set<Long> visits = new TreeSet<>();
    for (Columns.Text column : columns.texts()) {
      Change change = new Change(column, trace);
      String touched = touched(column.table());
      if (touched != null) {
        Set<Long> ids = column.table().startsWith("visit") ? visits : solutions;
        ids.addAll(change.ids(entities, touched));
      }
      changed += change.run(entities);
    }
    solutions.forEach(id -> outbox.changed("solution", id));
    visits.forEach(id -> outbox.changed("visit", id));
    return changed;
  }

  /** The column that says whose search document holds the row; null when none does. */
  private static String touched(String table) {
    if (SOLUTIONS.containsKey(table)) {
      return SOLUTIONS.get(table);
    }
    if (Set.of("visit_note", "visit_finding", "visit_follow_up", "visit_theme").contains(table)) {
      return "visit_id";
    }
    if ("visit".equals(table)) {
      return "id";
    }
    return Set.of("solution_claim", "solution_partner", "solution_source", "solution_word")
            .contains(table)
        ? "solution_id"
        : null;
  }

  /** The replacement in one column. */
  private static final class Change {
    private final String table;
    private final String value;
    private final String condition;
    private final List<String> values = new ArrayList<>();

    Change(Columns.Text column, Trace trace) {
      table = Columns.quote(column.table());
      String name = Columns.quote(column.column());
      String replaced = name;
      StringBuilder found = new StringBuilder();
      for (Map.Entry<String, String> part : trace.parts().entrySet()) {
        String mark = parameter(part.getKey());
        replaced = "replace(" + replaced + ", " + mark + ", " + parameter(part.getValue()) + ")";
        found.append(found.isEmpty() ? "" : " or ");
        found.append("position(").append(mark).append(" in ").append(name).append(") > 0");
      }
      String stub = parameter(trace.stub());
      StringBuilder whole = new StringBuilder("case");
      for (String mark : trace.whole()) {
        String given = parameter(mark);
        whole.append(" when ").append(name).append(" = ").append(given).append(" then ");
        whole.append(stub);
        found.append(" or ").append(name).append(" = ").append(given);
      }
      whole.append(" else ").append(replaced).append(" end");
      value =
          name
              + " = "
              + (column.longest() == null
                  ? whole
                  : "substring(" + whole + ", 1, " + column.longest().longValue() + ")");
      condition = " where " + found;
    }

    private String parameter(String text) {
      values.add(text);
      return "cast(?" + values.size() + " as varchar)";
    }

    List<Long> ids(EntityManager entities, String column) {
      List<?> rows =
          bind(entities.createNativeQuery(
                  "select distinct " + column + " from " + table + condition))
              .getResultList();
      return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    int run(EntityManager entities) {
      return bind(entities.createNativeQuery("update " + table + " set " + value + condition))
          .executeUpdate();
    }

    private Query bind(Query query) {
      for (int i = 0; i < values.size(); i++) {
        query.setParameter(i + 1, values.get(i));
      }
      return query;
    }
  }
}
