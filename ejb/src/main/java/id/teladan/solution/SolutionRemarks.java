package id.teladan.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The repository of remarks. */
@ApplicationScoped
public class SolutionRemarks {
  @Inject private EntityManager entities;

  RemarkView add(SolutionRemark remark) {
    entities.persist(remark);
    entities.flush();
    return remark.view();
  }

  /** All of a solution, oldest first. */
  List<RemarkView> of(long solutionId) {
    return entities
        .createQuery(
            "select r from SolutionRemark r where r.solutionId = :id order by r.id",
            SolutionRemark.class)
        .setParameter("id", solutionId)
        .getResultStream()
        .map(SolutionRemark::view)
        .toList();
  }

  /** Closes what was said: the curator is content. */
  void resolve(long solutionId) {
    entities
        .createQuery(
            "update SolutionRemark r set r.resolved = true"
                + " where r.solutionId = :id and r.resolved = false")
        .setParameter("id", solutionId)
        .executeUpdate();
  }
}
