package id.teladan.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Many adoptions as narrow rows and numbers. Knows no permissions: its callers do. */
@ApplicationScoped
public class AdoptionMarks {
  private static final String MARK =
      "select new id.teladan.adoption.AdoptionMark(a.id, a.regionCode, a.solutionId, s.title,"
          + " s.mainAffair, a.ownerUnit, a.stage, a.stageSince, a.nextDue, a.agreementEnds,"
          + " a.plan.blocker, a.proof.state, a.proof.expiresOn, a.effect.seen, a.effect.shared)";

  @Inject private EntityManager entities;

  /** How many there are by stage, by region and by solution. */
  AdoptionBuckets buckets(Adoptions.Readers readers) {
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
    return new AdoptionBuckets(byStage, byProof(readers), byRegion, bySolution, titles);
  }

  private Map<ProofState, Long> byProof(Adoptions.Readers readers) {
    Map<ProofState, Long> counts = new EnumMap<>(ProofState.class);
    LocalDate today = AdoptionProgress.today();
    for (Object[] row : grouped(readers, "a.proof.state, a.proof.expiresOn", "a.proof.state")) {
      boolean over =
          row[0] == ProofState.CONFIRMED && row[1] != null && ((LocalDate) row[1]).isBefore(today);
      counts.merge(over ? ProofState.EXPIRED : (ProofState) row[0], count(row), Long::sum);
    }
    return counts;
  }

  /** Narrow rows of all that match. */
  List<AdoptionMark> marks(AdoptionFilter filter, Adoptions.Readers readers) {
    return AdoptionQuery.of(filter, readers)
        .bind(entities, MARK, "", AdoptionMark.class)
        .getResultList();
  }

  /** What regions tell others, said lately first. */
  List<AdoptersView.Voice> voices(AdoptionFilter filter, Adoptions.Readers readers, int limit) {
    return AdoptionQuery.of(filter, readers)
        .bind(
            entities,
            "select a.id, a.regionCode, a.stage, a.plan.advice",
            " and a.plan.advice is not null order by a.updatedAt desc, a.id desc",
            Object[].class)
        .setMaxResults(limit)
        .getResultStream()
        .map(
            row ->
                new AdoptersView.Voice(
                    (Long) row[0], (String) row[1], (AdoptionStage) row[2], (String) row[3]))
        .toList();
  }

  /** How many days adoptions were at each stage that they left, fewest first. */
  Map<AdoptionStage, List<Long>> stays(AdoptionFilter filter, Adoptions.Readers readers) {
    Map<AdoptionStage, List<Long>> byStage = new HashMap<>();
    AdoptionQuery.of(filter, readers)
        .bindMoves(
            entities,
            "select m.fromStage, m.days, count(m)",
            " and m.days is not null group by m.fromStage, m.days order by m.days")
        .getResultStream()
        .forEach(
            row ->
                byStage
                    .computeIfAbsent((AdoptionStage) row[0], stage -> new ArrayList<>())
                    .addAll(Collections.nCopies(count(row).intValue(), days(row[1]))));
    return byStage;
  }

  private static Long days(Object stored) {
    return ((Number) stored).longValue();
  }

  private List<Object[]> grouped(Adoptions.Readers readers, String what, String order) {
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
}
