package id.teladan.solution;

import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The repository of solutions. Knows no permissions: its callers do. */
@ApplicationScoped
public class Solutions {
  private static final String SUMMARY =
      "select new id.teladan.solution.SolutionSummary(s.id, s.kind, s.slug, s.status, s.title,"
          + " s.summary, s.regionCode, s.ownerUnit, s.mainAffair, s.audience, s.stage,"
          + " s.evidenceLevel, s.sharing, s.since, s.lastVerified, s.succeededBy, s.updatedAt)"
          + " from Solution s ";

  private static final List<String> LISTS =
      List.of(
          "otherAffairs",
          "claims",
          "links",
          "openData",
          "agreements",
          "partners",
          "sources",
          "words");

  private static final int IN_A_QUERY = 1_000;

  @Inject private EntityManager entities;

  Solution require(long id) {
    Solution found = entities.find(Solution.class, id);
    if (found == null) {
      throw new NotFoundException("solution", id);
    }
    return found;
  }

  /** The same, and nobody else can change it until the transaction ends. */
  Solution requireForChange(long id) {
    Solution found = entities.find(Solution.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotFoundException("solution", id);
    }
    return found;
  }

  void add(Solution solution) {
    entities.persist(solution);
    entities.flush();
  }

  /** Writes what is pending now, so that the version read next is the new one. */
  void flush() {
    entities.flush();
  }

  void remove(Solution solution) {
    entities
        .createQuery("delete from SolutionRevision r where r.solutionId = :id")
        .setParameter("id", solution.id())
        .executeUpdate();
    entities.remove(solution);
  }

  /** Keeps an end of its address that is no longer the present one. */
  void addFormerSlug(long id, String slug) {
    entities
        .createNativeQuery(
            "insert into solution_former_slug (solution_id, slug) select ?1, ?2 where not exists"
                + " (select 1 from solution_former_slug where solution_id = ?1 and slug = ?2)")
        .setParameter(1, id)
        .setParameter(2, slug)
        .executeUpdate();
  }

  boolean hasFormerSlug(long id, String slug) {
    return !entities
        .createNativeQuery(
            "select 1 from solution_former_slug where solution_id = ?1 and slug = ?2")
        .setParameter(1, id)
        .setParameter(2, slug)
        .getResultList()
        .isEmpty();
  }

  void add(SolutionRevision revision) {
    entities.persist(revision);
  }

  List<RevisionView> revisions(long id) {
    return entities
        .createQuery(
            "select r from SolutionRevision r where r.solutionId = :id order by r.version",
            SolutionRevision.class)
        .setParameter("id", id)
        .getResultStream()
        .map(SolutionRevision::view)
        .toList();
  }

  /** What a kept version said. */
  SolutionContent contentOf(long id, int version) {
    return revisions(id).stream()
        .filter(revision -> revision.version() == version)
        .findFirst()
        .map(revision -> Json.read(revision.content(), SolutionContent.class))
        .orElseThrow(() -> new NotFoundException("version", version));
  }

  List<SolutionSummary> summaries(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(SUMMARY + "where s.id in :ids", SolutionSummary.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  List<SolutionSummary> ofStatus(Collection<SolutionStatus> statuses, String region, int limit) {
    return entities
        .createQuery(
            SUMMARY
                + "where s.status in :statuses and (:region is null or s.regionCode = :region)"
                + " order by s.updatedAt desc, s.id desc",
            SolutionSummary.class)
        .setParameter("statuses", statuses)
        .setParameter("region", region)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Those whose title or summary contains the text, in any case, by title. */
  Page<SolutionSummary> containing(
      String text, Collection<SolutionStatus> statuses, PageRequest page) {
    String where =
        "where s.status in :statuses and (lower(s.title) like :text escape '!'"
            + " or lower(s.summary) like :text escape '!')";
    String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    List<SolutionSummary> items =
        entities
            .createQuery(SUMMARY + where + " order by s.title, s.id", SolutionSummary.class)
            .setParameter("statuses", statuses)
            .setParameter("text", pattern)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    long total =
        entities
            .createQuery("select count(s) from Solution s " + where, Long.class)
            .setParameter("statuses", statuses)
            .setParameter("text", pattern)
            .getSingleResult();
    return new Page<>(items, total, page.page(), page.size());
  }

  /** By number, a thousand of them in a query. */
  Map<Long, Instant> changedAt(List<Long> ids, Collection<SolutionStatus> statuses) {
    Map<Long, Instant> times = new HashMap<>();
    for (int from = 0; from < ids.size(); from += IN_A_QUERY) {
      entities
          .createQuery(
              "select s.id, s.updatedAt from Solution s"
                  + " where s.id in :ids and s.status in :statuses",
              Object[].class)
          .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IN_A_QUERY)))
          .setParameter("statuses", statuses)
          .getResultList()
          .forEach(row -> times.put((Long) row[0], ((OffsetDateTime) row[1]).toInstant()));
    }
    return times;
  }

  List<SolutionView> views(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    TypedQuery<Solution> query =
        entities.createQuery("select s from Solution s where s.id in :ids", Solution.class);
    // One query for each list of all solutions, not for each solution.
    query.setHint("eclipselink.batch.type", "IN");
    LISTS.forEach(list -> query.setHint("eclipselink.batch", "s." + list));
    return query.setParameter("ids", ids).getResultList().stream().map(Solution::view).toList();
  }

  List<Long> idsAfter(long id, int limit) {
    return entities
        .createQuery("select s.id from Solution s where s.id > :id order by s.id", Long.class)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  /** The addresses of the published ones above a number, in its order. */
  List<SolutionCatalogue.Entry> published(long after, long last, int limit) {
    return entities
        .createQuery(
            "select new id.teladan.solution.SolutionCatalogue.Entry(s.id, s.slug, s.updatedAt)"
                + " from Solution s where s.id > :after and s.id <= :last"
                + " and s.status in :published order by s.id",
            SolutionCatalogue.Entry.class)
        .setParameter("after", after)
        .setParameter("last", last)
        .setParameter("published", List.of(SolutionStatus.PUBLISHED, SolutionStatus.OUTDATED))
        .setMaxResults(limit)
        .getResultList();
  }

  long lastId() {
    Long last =
        entities.createQuery("select max(s.id) from Solution s", Long.class).getSingleResult();
    return last == null ? 0 : last;
  }

  /** Those that stand as current since before that moment. */
  List<Long> publishedBefore(OffsetDateTime moment) {
    return entities
        .createQuery(
            "select s.id from Solution s where s.status = :published and s.publishedAt < :moment"
                + " order by s.id",
            Long.class)
        .setParameter("published", SolutionStatus.PUBLISHED)
        .setParameter("moment", moment)
        .getResultList();
  }

  List<Object[]> countsByRegion(Collection<SolutionStatus> statuses) {
    return entities
        .createQuery(
            "select s.regionCode, count(s) from Solution s where s.status in :statuses"
                + " group by s.regionCode",
            Object[].class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  /** Those that name one of these units of a region as their owner, in lower case. */
  List<Long> idsOfUnits(String regionCode, Collection<String> units) {
    return entities
        .createQuery(
            "select s.id from Solution s where s.regionCode = :region"
                + " and lower(s.ownerUnit) in :units",
            Long.class)
        .setParameter("region", regionCode)
        .setParameter("units", units)
        .getResultList();
  }

  List<Long> idsByTitle(String title) {
    return entities
        .createQuery("select s.id from Solution s where s.title = :title", Long.class)
        .setParameter("title", title)
        .getResultList();
  }

  /** What else may have the same title: those whose address ends the same way. */
  List<SolutionIntake.Entitled> entitled(Collection<String> slugs) {
    if (slugs.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select new id.teladan.solution.SolutionIntake.Entitled(s.id, s.regionCode, s.title)"
                + " from Solution s where s.slug in :slugs",
            SolutionIntake.Entitled.class)
        .setParameter("slugs", slugs)
        .getResultList();
  }

  boolean isEmpty() {
    return entities
        .createQuery("select s.id from Solution s", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
