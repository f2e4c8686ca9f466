package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionReading;
import id.teladan.solution.SolutionSummary;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the country has solutions without adopters, visits without adoptions, thin evidence. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NationalReading {

  private static final int THIN_ROWS = 500;
  private static final String TAKEN = "a.stage in ('AGREED', 'ADAPTING', 'PILOT', 'LIVE')";
  private static final String PUBLIC = "s.status in ('PUBLISHED', 'OUTDATED')";

  @Inject private EntityManager entities;
  @Inject private RegionDirectory regions;
  @Inject private SolutionReading solutions;

  @Permitted(Action.READ_NATIONAL_VIEW)
  public NationalView view() {
    return new NationalView(affairs(), visitors(), thin());
  }

  private List<NationalView.AffairRow> affairs() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select f.code, f.name_id, f.name_en, count(distinct s.id),"
                    + " count(distinct case when s.evidence_level >= 2 then s.id end),"
                    + " count(distinct case when "
                    + TAKEN
                    + " then a.region_code end)"
                    + " from affair f join solution s on s.main_affair = f.code and "
                    + PUBLIC
                    + " left join adoption a on a.solution_id = s.id"
                    + " group by f.code, f.name_id, f.name_en")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            r ->
                new NationalView.AffairRow(
                    (String) r[0],
                    (String) r[1],
                    (String) r[2],
                    number(r[3]),
                    number(r[4]),
                    number(r[5])))
        .sorted(
            Comparator.comparing((NationalView.AffairRow a) -> a.proven() - a.adopters())
                .thenComparing(NationalView.AffairRow::proven)
                .thenComparing(NationalView.AffairRow::solutions)
                .reversed()
                .thenComparing(NationalView.AffairRow::affair))
        .toList();
  }

  private List<NationalView.VisitorRow> visitors() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select v.visitor_code, count(*), max(v.visit_date) from visit v"
                    + " where v.visitor_code <> 'ID'"
                    + " and (v.status is null or v.status <> 'CANCELLED')"
                    + " and not exists (select 1 from adoption a"
                    + " where a.region_code = v.visitor_code and "
                    + TAKEN
                    + ") group by v.visitor_code order by count(*) desc, v.visitor_code")
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            r ->
                new NationalView.VisitorRow(
                    (String) r[0], regions.name((String) r[0]), number(r[1]), (String) r[2]))
        .toList();
  }

  private List<NationalView.ThinRow> thin() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select s.id, count(distinct case when "
                    + TAKEN
                    + " then a.region_code end) as adopters from solution s"
                    + " left join adoption a on a.solution_id = s.id where "
                    + PUBLIC
                    + " and (s.evidence_level is null or s.evidence_level < 2)"
                    + " group by s.id order by adopters desc, s.id")
            .setMaxResults(THIN_ROWS)
            .getResultList();
    Map<Long, Integer> adopters = new LinkedHashMap<>();
    rows.stream()
        .map(Object[].class::cast)
        .forEach(r -> adopters.put(((Number) r[0]).longValue(), number(r[1])));
    Map<Long, SolutionSummary> known = solutions.summaries(adopters.keySet());
    return adopters.entrySet().stream()
        .filter(e -> known.containsKey(e.getKey()))
        .map(e -> new NationalView.ThinRow(known.get(e.getKey()), e.getValue()))
        .toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
