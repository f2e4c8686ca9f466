package id.teladan.visit;

import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Which visits begin and ended when, for reminders alone: it knows no caller. */
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

  /**
   * A visit that begins.
   *
   * @param agreed whether the host agreed to receive it
   */
  public record Beginning(
      long id,
      String visitorCode,
      String hostCode,
      boolean agreed,
      String title,
      LocalDate day,
      Collection<Long> team) {

    public Beginning {
      team = Set.copyOf(team);
    }
  }

  /** Visits whose first day this is, and that are still to come about. */
  List<Beginning> beginning(LocalDate day) {
    return entities
        .createQuery(
            "select v from Visit v where v.date = :day"
                + " and (v.status is null or v.status in :coming) order by v.id",
            Visit.class)
        .setParameter("day", PartialDate.of(day))
        .setParameter("coming", List.of(VisitStatus.PLANNED, VisitStatus.ONGOING))
        .getResultStream()
        .map(visit -> beginning(visit, day))
        .toList();
  }

  private static Beginning beginning(Visit visit, LocalDate day) {
    VisitView view = visit.view(List.of());
    return new Beginning(
        view.id(),
        view.getVisitorCode(),
        view.getHostCode(),
        visit.parties(false).agreed(),
        view.getTitle(),
        day,
        visit.team());
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
