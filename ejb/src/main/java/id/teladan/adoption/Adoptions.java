package id.teladan.adoption;

import id.teladan.shared.ConflictException;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.PageRequest;
import id.teladan.solution.SolutionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The repository of adoptions. Knows no permissions: its callers do. */
@ApplicationScoped
public class Adoptions {
  private static final String ORIGIN =
      "select new id.teladan.adoption.Origin(s.id, s.title, s.slug, s.regionCode, s.ownerUnit,"
          + " s.mainAffair, s.status) from Solution s ";

  @Inject private EntityManager entities;

  Adoption require(long id) {
    return found(id, entities.find(Adoption.class, id));
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Adoption requireForChange(long id) {
    return found(id, entities.find(Adoption.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  private static Adoption found(long id, Adoption adoption) {
    if (adoption == null) {
      throw new NotFoundException("adoption", id);
    }
    return adoption;
  }

  /**
   * @throws ConflictException when the region adopted it in the same moment
   */
  void add(Adoption adoption) {
    try {
      entities.persist(adoption);
      entities.flush();
    } catch (PersistenceException e) {
      if (breaksConstraint(e)) {
        throw alreadyAdopted();
      }
      throw e;
    }
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void add(AdoptionMove move) {
    entities.persist(move);
  }

  void add(AdoptionProof proof) {
    entities.persist(proof);
  }

  void requireNew(long solutionId, String regionCode) {
    boolean exists =
        !entities
            .createQuery(
                "select a.id from Adoption a where a.solutionId = :solution"
                    + " and a.regionCode = :region",
                Long.class)
            .setParameter("solution", solutionId)
            .setParameter("region", regionCode)
            .getResultList()
            .isEmpty();
    if (exists) {
      throw alreadyAdopted();
    }
  }

  private static ConflictException alreadyAdopted() {
    return new ConflictException("already-adopted", FieldError.of("solutionId", "already-adopted"));
  }

  List<MoveView> moves(long id) {
    return entities
        .createQuery(
            "select m from AdoptionMove m where m.adoptionId = :id order by m.at, m.id",
            AdoptionMove.class)
        .setParameter("id", id)
        .getResultStream()
        .map(AdoptionMove::view)
        .toList();
  }

  List<Proof> proofs(long id) {
    return entities
        .createQuery(
            "select p from AdoptionProof p where p.adoptionId = :id order by p.at, p.id",
            AdoptionProof.class)
        .setParameter("id", id)
        .getResultStream()
        .map(AdoptionProof::view)
        .toList();
  }

  /** Those that the audience may read, changed lately first. */
  List<AdoptionView> views(AdoptionFilter filter, Readers readers, PageRequest page) {
    return AdoptionQuery.of(filter, readers)
        .bind(entities, "select a", " order by a.updatedAt desc, a.id desc", Adoption.class)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "a.parts")
        .setHint("eclipselink.batch", "a.changes")
        .setHint("eclipselink.batch", "a.tasks")
        .setHint("eclipselink.batch", "a.indicators")
        .setHint("eclipselink.batch", "a.actuals")
        .getResultStream()
        .map(Adoption::view)
        .toList();
  }

  /** Those that led to a solution of the adopting region. */
  List<AdoptionView> withResult(Readers readers) {
    return AdoptionQuery.of(AdoptionFilter.all(), readers)
        .bind(
            entities,
            "select a",
            " and a.resultSolutionId is not null order by a.id",
            Adoption.class)
        .getResultStream()
        .map(Adoption::view)
        .toList();
  }

  long count(AdoptionFilter filter, Readers readers) {
    return AdoptionQuery.of(filter, readers)
        .bind(entities, "select count(a)", "", Long.class)
        .getSingleResult();
  }

  /** How many there are by stage, by region and by solution. */
  AdoptionBuckets buckets(Readers readers) {
    Map<String, Long> byStage = new LinkedHashMap<>();
    Map<String, Long> byRegion = new LinkedHashMap<>();
    Map<Long, Long> bySolution = new LinkedHashMap<>();
    Map<Long, String> titles = new HashMap<>();
    grouped(readers, "a.stage", "a.stage")
        .forEach(row -> byStage.put(row[0] == null ? "UNKNOWN" : row[0].toString(), count(row)));
    grouped(readers, "a.regionCode", "a.regionCode")
        .forEach(row -> byRegion.put((String) row[0], count(row)));
    for (Object[] row : grouped(readers, "a.solutionId, s.title", "s.title, a.solutionId")) {
      bySolution.put((Long) row[0], count(row));
      titles.put((Long) row[0], (String) row[1]);
    }
    return new AdoptionBuckets(byStage, byRegion, bySolution, titles);
  }

  /** The stage of each and since when: {@code [stage, stageSince]}. */
  List<Object[]> stages(String regionCode, Readers readers) {
    AdoptionFilter filter =
        regionCode == null ? AdoptionFilter.all() : AdoptionFilter.ofRegion(regionCode);
    return AdoptionQuery.of(filter, readers)
        .bind(entities, "select a.stage, a.stageSince", "", Object[].class)
        .getResultList();
  }

  private List<Object[]> grouped(Readers readers, String what, String order) {
    return AdoptionQuery.of(AdoptionFilter.all(), readers)
        .bind(
            entities,
            "select " + what + ", count(a)",
            " group by " + what + " order by count(a) desc, " + order,
            Object[].class)
        .getResultList();
  }

  private static Long count(Object[] row) {
    return (Long) row[row.length - 1];
  }

  /** How many there are by solution and stage: {@code [solutionId, stage, count]}. */
  List<Object[]> countsBySolutionAndStage(Collection<Long> solutionIds) {
    if (solutionIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a.solutionId, a.stage, count(a) from Adoption a where a.solutionId in :ids"
                + " group by a.solutionId, a.stage",
            Object[].class)
        .setParameter("ids", solutionIds)
        .getResultList();
  }

  Map<Long, Origin> origins(Collection<Long> solutionIds) {
    Map<Long, Origin> byId = new HashMap<>();
    if (!solutionIds.isEmpty()) {
      entities
          .createQuery(ORIGIN + "where s.id in :ids", Origin.class)
          .setParameter("ids", solutionIds)
          .getResultStream()
          .forEach(origin -> byId.put(origin.id(), origin));
    }
    return byId;
  }

  Origin origin(long solutionId) {
    return origins(List.of(solutionId)).get(solutionId);
  }

  /**
   * @throws IllegalStateException when there is not exactly one of this title
   */
  long solutionTitled(String title) {
    List<Long> ids =
        entities
            .createQuery("select s.id from Solution s where s.title = :title", Long.class)
            .setParameter("title", title)
            .getResultList();
    if (ids.size() != 1) {
      throw new IllegalStateException(ids.size() + " solutions are titled " + title);
    }
    return ids.get(0);
  }

  private static boolean breaksConstraint(Throwable failure) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof SQLException sql
          && sql.getSQLState() != null
          && sql.getSQLState().startsWith("23505")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whose eyes a list is for: all that {@link AdoptionPolicy#mayRead} lets through.
   *
   * @param everything every adoption of every solution
   * @param adopters regions whose adoptions are readable whatever became of the solution
   * @param owners regions whose unpublished solutions are readable
   */
  record Readers(boolean everything, Collection<String> adopters, Collection<String> owners) {
    static final Collection<SolutionStatus> PUBLISHED =
        List.of(SolutionStatus.PUBLISHED, SolutionStatus.OUTDATED);
  }
}
