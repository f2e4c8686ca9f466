package id.teladan.visit;

import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The repository of how follow-ups went on. Knows no permissions. */
@ApplicationScoped
public class ProgressLog {
  private static final int EARLIER = 10;

  @Inject private EntityManager entities;
  @Inject private VisitTeam team;

  ProgressView add(VisitProgress step) {
    entities.persist(step);
    entities.flush();
    return named(List.of(step)).get(0);
  }

  /** Of a visit, oldest first. */
  List<ProgressView> of(long visitId) {
    return named(
        entities
            .createQuery(
                "select p from VisitProgress p where p.visitId = :visit order by p.id",
                VisitProgress.class)
            .setParameter("visit", visitId)
            .getResultList());
  }

  /** Other visits between the same two regions that were before this one, latest first. */
  List<Long> earlier(Visit visit) {
    VisitParties parties = visit.parties(false);
    PartialDate date = visit.view(List.of()).getDate();
    TypedQuery<Long> query =
        entities
            .createQuery(
                "select v.id from Visit v where v.visitorCode = :visitor and v.hostCode = :host"
                    + " and v.id <> :id"
                    + (date == null ? "" : " and (v.date is null or v.date < :date)")
                    + " order by v.date desc nulls last, v.id desc",
                Long.class)
            .setParameter("visitor", parties.visitorCode())
            .setParameter("host", parties.hostCode())
            .setParameter("id", visit.id())
            .setMaxResults(EARLIER);
    return (date == null ? query : query.setParameter("date", date)).getResultList();
  }

  private List<ProgressView> named(List<VisitProgress> steps) {
    List<Long> authors =
        steps.stream().map(VisitProgress::author).filter(Objects::nonNull).distinct().toList();
    Map<Long, String> names =
        team.members(authors).stream()
            .collect(Collectors.toMap(TeamMember::accountId, TeamMember::displayName));
    return steps.stream().map(step -> step.view(names.get(step.author()))).toList();
  }
}
