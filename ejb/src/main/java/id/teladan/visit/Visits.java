package id.teladan.visit;

import id.teladan.identity.Caller;
import id.teladan.shared.ConflictException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The repository of visits. Knows no permissions, except where a list is narrowed by them. */
@ApplicationScoped
public class Visits {
  @Inject private EntityManager entities;

  Visit require(long id) {
    return found(id, entities.find(Visit.class, id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Visit requireForChange(long id) {
    return found(id, entities.find(Visit.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Visit found(long id, Visit visit) {
    if (visit == null) {
      throw new NotFoundException("visit", id);
    }
    return visit;
  }

  void add(Visit visit) {
    entities.persist(visit);
    entities.flush();
  }

  /** Whether neither notes nor findings nor follow-ups stand in it. */
  boolean isEmpty(long id) {
    return entities
        .createQuery(
            "select v.id from Visit v where v.id = :id"
                + " and not exists (select n.id from VisitNote n where n.visitId = :id)"
                + " and not exists (select f.id from VisitFinding f where f.visitId = :id)"
                + " and not exists (select u.id from VisitFollowUp u where u.visitId = :id)",
            Long.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .isPresent();
  }

  void add(VisitRevision revision) {
    entities.persist(revision);
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  /**
   * @throws ConflictException when something else, an adoption for example, refers to it
   */
  void remove(Visit visit) {
    entities
        .createQuery("delete from VisitRevision r where r.visitId = :id")
        .setParameter("id", visit.id())
        .executeUpdate();
    entities.remove(visit);
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw new ConflictException("visit-in-use", "something refers to visit " + visit.id());
    }
  }

  /** Counts a change that search shows. The frame's own version stays as it is. */
  void touch(long id) {
    entities
        .createNativeQuery("update visit set revision = revision + 1 where id = ?")
        .setParameter(1, id)
        .executeUpdate();
  }

  Map<Long, Long> revisions(Collection<Long> ids) {
    String in = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    Map<Long, Long> byId = new HashMap<>();
    List<?> rows =
        entities
            .createNativeQuery("select id, revision from visit where id in (" + in + ")")
            .getResultList();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      byId.put(((Number) columns[0]).longValue(), ((Number) columns[1]).longValue());
    }
    return byId;
  }

  /** Those that the caller may read, latest first. */
  Page<VisitSummary> list(Caller caller, VisitFilter filter, PageRequest request) {
    VisitQuery query = VisitQuery.readable(caller).filtered(caller, filter);
    List<VisitSummary> items =
        query
            .create(
                entities,
                "select new id.teladan.visit.VisitSummary(v.id, v.title, v.visitorCode,"
                    + " v.hostCode, v.date, v.kind, v.status, v.published, v.summary, v.lastDay) from Visit v",
                " order by v.date desc nulls last, v.id desc",
                VisitSummary.class)
            .setFirstResult(request.offset())
            .setMaxResults(request.size())
            .getResultList();
    long total =
        query.create(entities, "select count(v) from Visit v", "", Long.class).getSingleResult();
    return new Page<>(withThemes(items), total, request.page(), request.size());
  }

  /**
   * How many readable visits each value has, most first; without those where it is unknown.
   *
   * @param path of the value, for example {@code v.kind} or {@code t.theme}
   */
  Map<String, Long> counts(Caller caller, String path) {
    Map<String, Long> counts = new LinkedHashMap<>();
    String from = path.startsWith("t.") ? " from Visit v join v.themes t" : " from Visit v";
    VisitQuery.readable(caller)
        .create(
            entities,
            "select " + path + ", count(v)" + from,
            " group by " + path + " order by count(v) desc, " + path,
            Object[].class)
        .getResultStream()
        .filter(row -> row[0] != null)
        .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
    return counts;
  }

  private List<VisitSummary> withThemes(List<VisitSummary> visits) {
    if (visits.isEmpty()) {
      return visits;
    }
    Map<Long, List<String>> themes =
        entities
            .createQuery(
                "select v.id, t.theme from Visit v join v.themes t where v.id in :ids"
                    + " order by v.id, index(t)",
                Object[].class)
            .setParameter("ids", visits.stream().map(VisitSummary::id).toList())
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (Long) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    return visits.stream().map(v -> v.with(themes.getOrDefault(v.id(), List.of()))).toList();
  }

  /** How many visits the host agreed to receive in these days; those received together are one. */
  long booked(String hostCode, PartialDate from, PartialDate to) {
    return entities
        .createQuery(
            "select count(v) from Visit v where v.hostCode = :host and v.agreed = true"
                + " and v.togetherWith is null and v.status <> :cancelled"
                + " and v.date >= :from and v.date <= :to",
            Long.class)
        .setParameter("host", hostCode)
        .setParameter("cancelled", VisitStatus.CANCELLED)
        .setParameter("from", from)
        .setParameter("to", to)
        .getSingleResult();
  }

  List<Visit> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select v from Visit v where v.id in :ids order by v.id", Visit.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  List<Long> idsAfter(long id, int limit) {
    return entities
        .createQuery("select v.id from Visit v where v.id > :id order by v.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }
}
