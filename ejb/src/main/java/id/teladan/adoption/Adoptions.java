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
import jakarta.persistence.TypedQuery;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

  /** The solution and the region of each, as one text. */
  Set<String> pairs() {
    return entities
        .createQuery("select a.solutionId, a.regionCode from Adoption a", Object[].class)
        .getResultStream()
        .map(row -> row[0] + " " + row[1])
        .collect(Collectors.toSet());
  }

  /** For loading many: a clash shows at the next {@link #forget}. */
  void persist(Adoption adoption) {
    entities.persist(adoption);
  }

  /** Writes what is pending and holds none of it any longer: for loading many. */
  void forget() {
    entities.flush();
    entities.clear();
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
    if (exists(solutionId, regionCode)) {
      throw alreadyAdopted();
    }
  }

  boolean exists(long solutionId, String regionCode) {
    return find(solutionId, regionCode).isPresent();
  }

  /** The adoption of a solution by a region; there is at most one. */
  Optional<Long> find(long solutionId, String regionCode) {
    return entities
        .createQuery(
            "select a.id from Adoption a where a.solutionId = :solution"
                + " and a.regionCode = :region",
            Long.class)
        .setParameter("solution", solutionId)
        .setParameter("region", regionCode)
        .getResultStream()
        .findFirst();
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
    TypedQuery<Adoption> found =
        AdoptionQuery.of(filter, readers)
            .bind(entities, "select a", " order by a.updatedAt desc, a.id desc", Adoption.class);
    return whole(found)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(Adoption::view)
        .toList();
  }

  /** These, in any order; who may read them was asked before. */
  List<AdoptionView> views(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : whole(
                entities
                    .createQuery("select a from Adoption a where a.id in :ids", Adoption.class)
                    .setParameter("ids", ids))
            .getResultStream()
            .map(Adoption::view)
            .toList();
  }

  /** With the rows of each, read for all of them at once. */
  private static TypedQuery<Adoption> whole(TypedQuery<Adoption> query) {
    return query
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "a.parts")
        .setHint("eclipselink.batch", "a.changes")
        .setHint("eclipselink.batch", "a.tasks")
        .setHint("eclipselink.batch", "a.indicators")
        .setHint("eclipselink.batch", "a.actuals");
  }

  /** Those that led to a solution of the adopting region, as no more than that. */
  List<Lineage.Way> ways(Readers readers) {
    return AdoptionQuery.of(AdoptionFilter.all(), readers)
        .bind(
            entities,
            "select a.id, a.solutionId, a.resultSolutionId",
            " and a.resultSolutionId is not null",
            Object[].class)
        .getResultStream()
        .map(row -> new Lineage.Way((Long) row[0], (Long) row[1], (Long) row[2]))
        .toList();
  }

  long count(AdoptionFilter filter, Readers readers) {
    return AdoptionQuery.of(filter, readers)
        .bind(entities, "select count(a)", "", Long.class)
        .getSingleResult();
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

  /** Every published solution, in the order of their numbers. */
  List<Origin> published() {
    return entities
        .createQuery(ORIGIN + "where s.status in :published order by s.id", Origin.class)
        .setParameter("published", Readers.PUBLISHED)
        .getResultList();
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
