package id.teladan.audit;

import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What a search of the record is narrowed by; null does not filter.
 *
 * @param actor as in {@link AuditView#actor()}
 * @param action the whole name or its beginning up to a dot, for example {@code solution}
 * @param from the earliest moment
 * @param to the first moment that is too late
 */
public record AuditFilter(
    String actor, String action, String kind, String objectId, Instant from, Instant to) {

  String where() {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    add(where, actor, " and e.actor = :actor");
    add(where, action, " and (e.action = :action or e.action like :start escape '!')");
    add(where, kind, " and e.kind = :kind");
    add(where, objectId, " and e.objectId = :object");
    add(where, from, " and e.at >= :from");
    add(where, to, " and e.at < :to");
    return where.toString();
  }

  <T> TypedQuery<T> bind(TypedQuery<T> query) {
    set(query, "actor", actor);
    set(query, "action", action);
    set(query, "start", action == null ? null : action.replaceAll("([%_!])", "!$1") + ".%");
    set(query, "kind", kind);
    set(query, "object", objectId);
    set(query, "from", from == null ? null : from.atOffset(ZoneOffset.UTC));
    set(query, "to", to == null ? null : to.atOffset(ZoneOffset.UTC));
    return query;
  }

  private static void add(StringBuilder where, Object value, String condition) {
    if (value != null) {
      where.append(condition);
    }
  }

  private static void set(TypedQuery<?> query, String name, Object value) {
    if (value != null) {
      query.setParameter(name, value);
    }
  }
}
