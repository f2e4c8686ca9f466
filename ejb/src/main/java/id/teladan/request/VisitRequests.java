package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The repository of requests. Knows no permissions, except where a list is narrowed by them. */
@ApplicationScoped
public class VisitRequests {
  @Inject private EntityManager entities;

  VisitRequest require(long id) {
    return found(id, entities.find(VisitRequest.class, id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  VisitRequest requireForChange(long id) {
    return found(id, entities.find(VisitRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static VisitRequest found(long id, VisitRequest request) {
    if (request == null) {
      throw new NotFoundException("visit-request", id);
    }
    return request;
  }

  void add(Object row) {
    entities.persist(row);
    entities.flush();
  }

  void remove(VisitRequest request) {
    entities
        .createQuery("delete from VisitRequestStep s where s.requestId = :id")
        .setParameter("id", request.view().id())
        .executeUpdate();
    entities.remove(request);
    entities.flush();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  List<StepView> steps(long id) {
    return entities
        .createQuery(
            "select s from VisitRequestStep s where s.requestId = :id order by s.id",
            VisitRequestStep.class)
        .setParameter("id", id)
        .getResultStream()
        .map(VisitRequestStep::view)
        .toList();
  }

  /** The requests that are to be received together. */
  List<VisitRequest> pool(long poolId) {
    return entities
        .createQuery(
            "select r from VisitRequest r where r.poolId = :pool order by r.id", VisitRequest.class)
        .setParameter("pool", poolId)
        .getResultList();
  }

  /** Those to the host with an answer that everybody may read, latest first. */
  List<VisitRequest> answeredOpenly(String hostCode, int limit) {
    return entities
        .createQuery(
            "select r from VisitRequest r where r.hostCode = :host and r.openAnswers = true"
                + " order by r.updatedAt desc, r.id desc",
            VisitRequest.class)
        .setParameter("host", hostCode)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The request that a visit was made of; null for a visit that came about without. */
  VisitRequest ofVisit(long visitId) {
    return entities
        .createQuery("select r from VisitRequest r where r.visitId = :visit", VisitRequest.class)
        .setParameter("visit", visitId)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  /** Those that the caller may read, changed lately first. */
  Page<RequestView> list(Caller caller, RequestFilter filter, PageRequest page) {
    String where = where(caller, filter);
    List<RequestView> items =
        bound(
                "select r from VisitRequest r" + where + " order by r.updatedAt desc, r.id desc",
                caller,
                filter,
                VisitRequest.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(VisitRequest::view)
            .toList();
    long total =
        bound("select count(r) from VisitRequest r" + where, caller, filter, Long.class)
            .getSingleResult();
    return new Page<>(items, total, page.page(), page.size());
  }

  private static String where(Caller caller, RequestFilter filter) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    where.append(
        caller.mayAnywhere(Action.READ_REQUEST)
            ? ""
            : " and (r.visitorCode in :own or r.hostCode in :own and r.status <> :draft)");
    where.append(filter.visitor() == null ? "" : " and r.visitorCode = :visitor");
    where.append(filter.host() == null ? "" : " and r.hostCode = :host");
    where.append(
        filter.region() == null ? "" : " and (r.visitorCode = :region or r.hostCode = :region)");
    where.append(filter.statuses().isEmpty() ? "" : " and r.status in :statuses");
    return where.toString();
  }

  private <T> TypedQuery<T> bound(String jpql, Caller caller, RequestFilter filter, Class<T> type) {
    TypedQuery<T> query = entities.createQuery(jpql, type);
    if (!caller.mayAnywhere(Action.READ_REQUEST)) {
      List<String> own = caller.regionsFor(Action.READ_REQUEST);
      query.setParameter("own", own.isEmpty() ? List.of("") : own);
      query.setParameter("draft", RequestStatus.DRAFT);
    }
    if (filter.visitor() != null) {
      query.setParameter("visitor", filter.visitor());
    }
    if (filter.host() != null) {
      query.setParameter("host", filter.host());
    }
    if (filter.region() != null) {
      query.setParameter("region", filter.region());
    }
    if (!filter.statuses().isEmpty()) {
      query.setParameter("statuses", filter.statuses());
    }
    return query;
  }
}
