package id.teladan.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The repository of proposals. Knows no permissions. */
@ApplicationScoped
public class Proposals {
  @Inject private EntityManager entities;

  Optional<VisitProposal> of(long findingId) {
    return entities
        .createQuery(
            "select p from VisitProposal p where p.findingId = :finding", VisitProposal.class)
        .setParameter("finding", findingId)
        .getResultStream()
        .findFirst();
  }

  List<VisitProposal> ofVisit(long visitId) {
    return entities
        .createQuery(
            "select p from VisitProposal p where p.visitId = :visit order by p.id",
            VisitProposal.class)
        .setParameter("visit", visitId)
        .getResultList();
  }

  void add(VisitProposal proposal) {
    entities.persist(proposal);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }
}
