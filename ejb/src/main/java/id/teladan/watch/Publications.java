package id.teladan.watch;

import id.teladan.notice.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What became public and still has to be matched. */
@ApplicationScoped
public class Publications {
  @Inject private EntityManager entities;

  void remember(@Observes Published published) {
    entities.persist(new Publication(published.kind(), published.objectId()));
  }

  /** The oldest first. */
  List<Long> waiting(int limit) {
    return entities
        .createQuery("select p.id from Publication p order by p.id", Long.class)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Locks it until the transaction ends; empty when it is done or another node has it. */
  Optional<Publication> claim(long id) {
    boolean free =
        !entities
            .createNativeQuery("select id from publication where id = ?1 for update skip locked")
            .setParameter(1, id)
            .getResultList()
            .isEmpty();
    return free ? Optional.ofNullable(entities.find(Publication.class, id)) : Optional.empty();
  }

  void forget(Publication done) {
    entities.remove(done);
  }
}
