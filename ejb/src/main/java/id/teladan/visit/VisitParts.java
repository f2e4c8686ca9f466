package id.teladan.visit;

import id.teladan.shared.ConflictException;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of what stands in visits: notes, findings, follow-ups. Knows no permissions. */
@ApplicationScoped
public class VisitParts {
  @Inject private EntityManager entities;

  Optional<VisitNote> note(long visitId, String uuid) {
    return entities
        .createQuery(
            "select n from VisitNote n where n.visitId = :visit and n.uuid = :uuid",
            VisitNote.class)
        .setParameter("visit", visitId)
        .setParameter("uuid", uuid)
        .getResultStream()
        .findFirst();
  }

  /** In the order in which they were taken. */
  List<VisitNote> notes(long visitId) {
    return entities
        .createQuery(
            "select n from VisitNote n where n.visitId = :visit"
                + " order by coalesce(n.notedAt, n.createdAt), n.id",
            VisitNote.class)
        .setParameter("visit", visitId)
        .getResultList();
  }

  VisitFinding finding(long visitId, long id) {
    VisitFinding found = findingOfAny(id);
    if (found.visitId() != visitId) {
      throw new NotFoundException("finding", id);
    }
    return found;
  }

  /** A finding of whatever visit. */
  VisitFinding findingOfAny(long id) {
    VisitFinding found = entities.find(VisitFinding.class, id);
    if (found == null) {
      throw new NotFoundException("finding", id);
    }
    return found;
  }

  List<VisitFinding> findings(Collection<Long> visitIds) {
    return visitIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f from VisitFinding f where f.visitId in :visits order by f.id",
                VisitFinding.class)
            .setParameter("visits", visitIds)
            .getResultList();
  }

  /** Whether anything was shared with the host: the host knows of the visit from then on. */
  boolean hasShared(long visitId) {
    return !entities
        .createQuery(
            "select f.id from VisitFinding f where f.visitId = :visit and f.sharedWithHost = true",
            Long.class)
        .setParameter("visit", visitId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** A follow-up of whatever visit. */
  VisitFollowUp followUp(long id) {
    VisitFollowUp found = entities.find(VisitFollowUp.class, id);
    if (found == null) {
      throw new NotFoundException("follow-up", id);
    }
    return found;
  }

  VisitFollowUp followUp(long visitId, long id) {
    VisitFollowUp found = followUp(id);
    if (found.visitId() != visitId) {
      throw new NotFoundException("follow-up", id);
    }
    return found;
  }

  List<VisitFollowUp> followUps(long visitId) {
    return entities
        .createQuery(
            "select f from VisitFollowUp f where f.visitId = :visit order by f.id",
            VisitFollowUp.class)
        .setParameter("visit", visitId)
        .getResultList();
  }

  List<VisitFollowUp> followUps(Collection<Long> visitIds) {
    return visitIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f from VisitFollowUp f where f.visitId in :visits order by f.id",
                VisitFollowUp.class)
            .setParameter("visits", visitIds)
            .getResultList();
  }

  /** Those with a due date that nobody finished or gave up, whatever visit they are of. */
  List<VisitFollowUp> unfinished() {
    return entities
        .createQuery(
            "select f from VisitFollowUp f where f.dueDate is not null"
                + " and (f.status is null or f.status in :open) order by f.id",
            VisitFollowUp.class)
        .setParameter("open", List.of(FollowUpStatus.PLANNED, FollowUpStatus.ONGOING))
        .getResultList();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void add(Object part) {
    entities.persist(part);
    entities.flush();
  }

  /**
   * @throws ConflictException when something else, an adoption for example, refers to it
   */
  void remove(Object part) {
    entities.remove(part);
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw new ConflictException("visit-part-in-use", "something refers to " + part);
    }
  }
}
