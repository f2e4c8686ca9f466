package id.teladan.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which visits ended when, for reminders alone: it knows no caller. */
@ApplicationScoped
public class VisitDeadlines {
  @Inject private EntityManager entities;

  /** A visit that is over. */
  public record Ended(
      long id, String visitorCode, String title, LocalDate lastDay, Collection<Long> team) {

    public Ended {
      team = Set.copyOf(team);
    }
  }

  /**
   * Visits of a region, not cancelled, whose last day is known and lies between these.
   *
   * @param to the last day that counts
   */
  public List<Ended> endedBetween(String visitorCode, LocalDate from, LocalDate to) {
    return entities
        .createQuery(
            "select v from Visit v where v.visitorCode = :region and v.date is not null"
                + " and (v.status is null or v.status <> :cancelled) order by v.id",
            Visit.class)
        .setParameter("region", visitorCode)
        .setParameter("cancelled", VisitStatus.CANCELLED)
        .getResultStream()
        .map(VisitDeadlines::ended)
        .filter(v -> !v.lastDay().isBefore(from) && !v.lastDay().isAfter(to))
        .toList();
  }

  private static Ended ended(Visit visit) {
    VisitView view = visit.view(List.of());
    return new Ended(
        view.id(),
        view.getVisitorCode(),
        view.getTitle(),
        (visit.lastDay() == null ? view.getDate() : visit.lastDay()).latest(),
        visit.team());
  }
}
