package id.teladan.assessment;

import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The repository of self-assessments. Knows no permissions: its callers do. */
@ApplicationScoped
class Assessments {
  private static final String KIND = "assessment";

  @Inject private EntityManager entities;

  void add(Assessment assessment) {
    entities.persist(assessment);
    entities.flush();
  }

  Optional<Assessment> of(String regionCode, int year) {
    return entities
        .createQuery(
            "select a from Assessment a where a.regionCode = :region and a.year = :year",
            Assessment.class)
        .setParameter("region", regionCode)
        .setParameter("year", year)
        .getResultStream()
        .findFirst();
  }

  Assessment require(long id) {
    return Optional.ofNullable(entities.find(Assessment.class, id))
        .orElseThrow(() -> new NotFoundException(KIND, id));
  }

  /** The same, to be changed: its version rises with this transaction. */
  Assessment requireForChange(long id) {
    return Optional.ofNullable(
            entities.find(Assessment.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT))
        .orElseThrow(() -> new NotFoundException(KIND, id));
  }

  void flush() {
    entities.flush();
  }

  void remove(Assessment assessment) {
    entities.remove(assessment);
    entities.flush();
  }

  /**
   * Published ones, and of the caller's own regions all; the newest year first.
   *
   * @param region null for all
   * @param year null for all
   */
  List<AssessmentView> list(String region, Integer year, Collection<String> own) {
    return entities
        .createQuery(
            "select a from Assessment a where (a.status = :published or a.regionCode in :own)"
                + " and (:region = '' or a.regionCode = :region)"
                + " and (:year = 0 or a.year = :year) order by a.year desc, a.regionCode",
            Assessment.class)
        .setParameter("published", AssessmentStatus.PUBLISHED)
        // A list for "in" must not be empty.
        .setParameter("own", own.isEmpty() ? List.of("") : own)
        .setParameter("region", region == null ? "" : region)
        .setParameter("year", year == null ? 0 : year)
        .getResultList()
        .stream()
        .map(Assessment::view)
        .toList();
  }
}
