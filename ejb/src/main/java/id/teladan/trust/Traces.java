package id.teladan.trust;

import id.teladan.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes a person's names out of texts of the database, and counts where they stand. */
@ApplicationScoped
public class Traces {
  private static final String SOLUTION = "solution";
  private static final String VISIT = "visit";
  private static final Set<String> OF_VISITS =
      Set.of("visit_note", "visit_finding", "visit_follow_up", "visit_theme");
  private static final Set<String> OF_SOLUTIONS =
      Set.of("adoption", "solution_claim", "solution_partner", "solution_source", "solution_word");

  @Inject private EntityManager entities;
  @Inject private Columns columns;
  @Inject private Outbox outbox;

  /** In how many values of rows that are not the person's own each of these names stands. */
  Map<String, Long> elsewhere(long accountId, Collection<String> names) {
    Map<String, Long> found = new HashMap<>();
    List<String> asked = List.copyOf(names);
    if (asked.isEmpty()) {
      return found;
    }
    Map<String, String> own = columns.own();
    for (Columns.Text column : columns.texts()) {
      List<Long> counts = counts(column, own.get(column.table()), accountId, asked);
      for (int i = 0; i < asked.size(); i++) {
        found.merge(asked.get(i), counts.get(i), Long::sum);
      }
    }
    return found;
  }

  private List<Long> counts(Columns.Text column, String own, long account, List<String> names) {
    StringBuilder sql = new StringBuilder("select count(*)");
    for (int i = 0; i < names.size(); i++) {
      sql.append(", count(case when position(lower(cast(?").append(i + 2);
      sql.append(" as varchar)) in lower(").append(Columns.quote(column.column()));
      sql.append(")) > 0 then 1 end)");
    }
    sql.append(" from ").append(Columns.quote(column.table())).append(" where ");
    sql.append(own == null ? "cast(?1 as bigint) is not null" : "not coalesce(" + own + ", false)");
    Query query = entities.createNativeQuery(sql.toString()).setParameter(1, account);
    for (int i = 0; i < names.size(); i++) {
      query.setParameter(i + 2, names.get(i));
    }
    Object[] row = (Object[]) query.getSingleResult();
    List<Long> counts = new ArrayList<>();
    for (int i = 1; i < row.length; i++) {
      counts.add(((Number) row[i]).longValue());
    }
    return counts;
  }

  /** In which columns of the whole database anything is left of a trace, and in how many rows. */
  Map<String, Integer> left(Trace trace) {
    Map<String, Integer> left = new TreeMap<>();
    if (trace.isEmpty()) {
      return left;
    }
    for (Columns.Text column : columns.texts()) {
      Change change = new Change(column, trace, null);
      int rows = change.rows(entities);
      if (rows > 0) {
        left.put(column.table() + "." + column.column(), rows);
      }
    }
    return left;
  }

  /**
   * @param ownOf whose own rows alone are changed; null for every row
   * @return how many values were changed
   */
  int replace(Trace trace, Long ownOf) {
    if (trace.isEmpty()) {
      return 0;
    }
    int changed = 0;
    Map<String, Set<Long>> touched = Map.of(SOLUTION, new TreeSet<>(), VISIT, new TreeSet<>());
    Map<String, String> own = ownOf == null ? Map.of() : columns.own();
    for (Columns.Text column : columns.texts()) {
      String within = own.get(column.table());
      if (ownOf == null || within != null) {
        String narrowed =
            within == null ? null : within.replace("?1", String.valueOf(ownOf.longValue()));
        Change change = new Change(column, trace, narrowed);
        touched.forEach((kind, ids) -> ids.addAll(touched(kind, column.table(), change)));
        changed += change.run(entities);
      }
    }
    touched.forEach((kind, ids) -> ids.forEach(id -> outbox.changed(kind, id)));
    return changed;
  }

  /** The objects of a kind whose search document holds rows that will change. */
  private List<Long> touched(String kind, String table, Change change) {
    if ("attachment".equals(table)) {
      return change.ids(entities, "owner_id", "owner_kind = '" + kind + "'");
    }
    boolean ofSolution = SOLUTION.equals(table) || OF_SOLUTIONS.contains(table);
    boolean ofVisit = VISIT.equals(table) || OF_VISITS.contains(table);
    if (kind.equals(SOLUTION) ? ofSolution : ofVisit) {
      return change.ids(entities, kind.equals(table) ? "id" : kind + "_id", "true");
    }
    return List.of();
  }

  /** The replacement in one column. */
  private static final class Change {
    private final String table;
    private final String name;
    private final String value;
    private final String condition;
    private final List<String> values = new ArrayList<>();

    Change(Columns.Text column, Trace trace, String within) {
      table = Columns.quote(column.table());
      name = Columns.quote(column.column());
      String replaced =
          "regexp_replace(%s, %s, %s, 'gi')"
              .formatted(name, parameter(trace.expression()), parameter(trace.stub()));
      value =
          column.longest() == null
              ? replaced
              : "substring(" + replaced + ", 1, " + column.longest().longValue() + ")";
      List<String> any = new ArrayList<>();
      for (String needle : trace.needles()) {
        any.add("position(" + parameter(needle) + " in lower(" + name + ")) > 0");
      }
      condition =
          " where (%s) and %s <> %s%s"
              .formatted(
                  String.join(" or ", any), replaced, name, within == null ? "" : " and " + within);
    }

    private String parameter(String text) {
      values.add(text);
      return "cast(?" + values.size() + " as varchar)";
    }

    List<Long> ids(EntityManager entities, String column, String narrowed) {
      List<?> rows =
          bind(entities.createNativeQuery(
                  "select distinct " + column + " from " + table + condition + " and " + narrowed))
              .getResultList();
      return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }

    int rows(EntityManager entities) {
      Query query = entities.createNativeQuery("select count(*) from " + table + condition);
      return ((Number) bind(query).getSingleResult()).intValue();
    }

    int run(EntityManager entities) {
      return bind(entities.createNativeQuery(
              "update " + table + " set " + name + " = " + value + condition))
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
