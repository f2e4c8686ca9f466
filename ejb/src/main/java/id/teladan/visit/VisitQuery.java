package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The conditions under which visits are listed. What the caller may not read is left out in the
 * query itself, so that totals never count it; the conditions say the same as {@link VisitPolicy}.
 */
final class VisitQuery {
  private static final String SHARED =
      "(v.agreed = true"
          + " or v.id in (select f.visitId from VisitFinding f where f.sharedWithHost = true))";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  private VisitQuery() {}

  static VisitQuery readable(Caller caller) {
    VisitQuery query = new VisitQuery();
    if (!caller.mayAnywhere(Action.READ_VISIT)) {
      String own = query.ownedBy(caller);
      String asHost = "(v.hostCode in :hostRegions and " + SHARED + ")";
      query.parameters.put("hostRegions", some(caller.regionsFor(Action.COMMENT_FINDING)));
      query.conditions.add("(v.published = true or " + own + " or " + asHost + ")");
    }
    return query;
  }

  VisitQuery filtered(Caller caller, VisitFilter filter) {
    equal("v.visitorCode", "visitor", filter.visitor());
    equal("v.hostCode", "host", filter.host());
    equal("v.kind", "kind", filter.kind());
    equal("v.status", "status", filter.status());
    if (filter.region() != null) {
      conditions.add("(v.visitorCode = :region or v.hostCode = :region)");
      parameters.put("region", filter.region());
    }
    if (filter.theme() != null) {
      conditions.add(
          "v.id in (select w.id from Visit w join w.themes t where lower(t.theme) = :theme)");
      parameters.put("theme", filter.theme().toLowerCase(Locale.ROOT));
    }
    if (filter.from() != null) {
      // Dates compare by their texts, and "2018-07" is less than each of its days.
      conditions.add(
          "(v.lastDay is null and v.date >= :from or v.lastDay is not null and v.lastDay >= :from)");
      parameters.put("from", filter.from());
    }
    if (filter.to() != null) {
      conditions.add("v.date <= :to");
      parameters.put("to", filter.to());
    }
    if (filter.own() != null) {
      conditions.add((filter.own() ? "" : "not ") + ownedBy(caller));
    }
    return this;
  }

  private String ownedBy(Caller caller) {
    List<String> regions = new ArrayList<>(caller.regionsFor(Action.READ_VISIT));
    regions.addAll(caller.regionsFor(Action.EDIT_VISIT));
    parameters.put("ownRegions", some(regions));
    parameters.put("me", caller.accountId() == null ? Long.valueOf(0) : caller.accountId());
    return "(v.visitorCode in :ownRegions or v.id in"
        + " (select o.id from Visit o join o.team m where m = :me))";
  }

  private void equal(String path, String name, Object value) {
    if (value != null) {
      conditions.add(path + " = :" + name);
      parameters.put(name, value);
    }
  }

  /** A list for "in", which must not be empty: no region has an empty code. */
  private static List<String> some(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }

  <T> TypedQuery<T> create(EntityManager entities, String select, String tail, Class<T> type) {
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    TypedQuery<T> query = entities.createQuery(select + where + tail, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
