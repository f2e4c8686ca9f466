package id.teladan.benchmark;

import id.teladan.adoption.AdoptionStage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Published solutions by affair, and the public part of who has taken them over; read as rows. */
@ApplicationScoped
class AffairSolutions {
  private static final String PUBLIC = "s.status in ('PUBLISHED', 'OUTDATED')";

  /** The better proven ones are taken where an affair has more. */
  private static final int MOST = 500;

  @Inject private EntityManager entities;

  /** The numbers of published solutions that are tagged with one of the affairs. */
  List<Long> of(Collection<String> affairs) {
    if (affairs.isEmpty()) {
      return List.of();
    }
    String in = marks(affairs.size());
    List<?> rows =
        filled(
                "select s.id from solution s where "
                    + PUBLIC
                    + " and (s.main_affair in "
                    + in
                    + " or exists (select 1 from solution_affair a where a.solution_id = s.id"
                    + " and a.affair_code in "
                    + in
                    + ")) order by coalesce(s.evidence_level, -1) desc, s.id",
                List.copyOf(affairs))
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  /** Who has what to do with them. Stage and date are public, the effect where it is shared. */
  List<Adopted> adopted(Collection<Long> solutions) {
    if (solutions.isEmpty()) {
      return List.of();
    }
    List<?> rows =
        filled(
                "select a.solution_id, a.region_code, a.stage, a.live_from, a.since,"
                    + " cast(extract(year from a.stage_since) as integer),"
                    + " case when a.effect_shared then a.effect_seen end"
                    + " from adoption a where a.solution_id in "
                    + marks(solutions.size()),
                new ArrayList<>(solutions))
            .getResultList();
    return rows.stream().map(row -> adopted((Object[]) row)).toList();
  }

  private static Adopted adopted(Object[] r) {
    String on = r[3] != null ? (String) r[3] : (String) r[4];
    AdoptionStage stage = r[2] == null ? null : AdoptionStage.valueOf((String) r[2]);
    return new Adopted(
        ((Number) r[0]).longValue(),
        (String) r[1],
        stage,
        on == null && r[5] != null && stage != null ? r[5].toString() : on,
        (String) r[6]);
  }

  private static String marks(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "?" + i)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private Query filled(String sql, List<?> values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }
}
