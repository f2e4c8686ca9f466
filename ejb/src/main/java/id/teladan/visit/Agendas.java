package id.teladan.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;

/** The repository of agendas. Knows no permissions. */
@ApplicationScoped
public class Agendas {
  @Inject private EntityManager entities;

  /** The row of that visit; a new one, not kept yet, where nobody wrote. */
  VisitAgenda of(long visitId) {
    VisitAgenda found = entities.find(VisitAgenda.class, visitId);
    return found == null ? new VisitAgenda(visitId) : found;
  }

  void keep(VisitAgenda agenda) {
    if (!entities.contains(agenda)) {
      entities.persist(agenda);
    }
    entities.flush();
  }

  /** The visits received together with this one, itself left out. */
  List<Visit> companions(Visit visit) {
    return entities
        .createQuery(
            "select v from Visit v where (v.id = :first or v.togetherWith = :first)"
                + " and v.id <> :id order by v.id",
            Visit.class)
        .setParameter("first", visit.agendaId())
        .setParameter("id", visit.id())
        .getResultList();
  }

  AgendaView view(Visit visit) {
    VisitAgenda own = of(visit.id());
    VisitAgenda shared = visit.agendaId() == visit.id() ? own : of(visit.agendaId());
    // Either row grows by one with each change, so the sum names the state of both.
    int version = shared == own ? own.version() : own.version() + shared.version();
    return new AgendaView(
        visit.id(),
        version,
        Stream.of(own.updatedAt(), shared.updatedAt()).max(java.time.Instant::compareTo).get(),
        companions(visit).stream().map(v -> v.parties(false).visitorCode()).toList(),
        new AgendaContent(
            visit.date() == null || visit.date().text().length() < 10
                ? null
                : visit.date().earliest(),
            visit.lastDay() == null ? null : visit.lastDay().latest(),
            own.errand(),
            own.questions(),
            shared.sessions()));
  }
}
