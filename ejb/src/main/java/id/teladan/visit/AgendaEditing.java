package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.PartialDate;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes the agenda of a visit: the sessions by both sides, the visitor's papers by its own. */
@Stateless
public class AgendaEditing {
  @Inject private VisitAccess access;
  @Inject private Agendas agendas;
  @Inject private AgendaRecord record;
  @Inject private Validation validation;
  @Inject private Visits visits;

  /** Shows the agenda to somebody who is about to change it, or refuses. */
  @Permitted(Action.CONDUCT_VISIT)
  public AgendaView open(long visitId) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayWriteSessions, Action.CONDUCT_VISIT);
    return shown(visit, agendas.view(visit));
  }

  /**
   * Replaces the agenda. What the host sends of the visitor's papers and of the dates is ignored.
   *
   * @throws VersionConflictException when somebody else was faster
   */
  @Permitted(Action.CONDUCT_VISIT)
  public AgendaView update(long visitId, int version, AgendaContent content) {
    Visit visit = access.changeableIf(visitId, VisitPolicy::mayWriteSessions, Action.CONDUCT_VISIT);
    AgendaView before = agendas.view(visit);
    boolean conducts = VisitPolicy.mayConduct(access.caller(), access.parties(visit));
    AgendaContent complete = conducts ? content : sessionsOf(content, before.content());
    validation.check(complete);
    LocalDate first = complete.date() == null ? before.content().date() : complete.date();
    AgendaRules.check(complete, first);
    if (before.version() != version) {
      throw new VersionConflictException("visit-agenda", visitId, before.version());
    }
    if (conducts) {
      keepDays(visit, before.content(), complete);
    }
    write(visit, complete);
    AgendaView after = agendas.view(visit);
    record.changed(visit, before, after);
    return shown(visit, after);
  }

  private static AgendaContent sessionsOf(AgendaContent sent, AgendaContent kept) {
    return new AgendaContent(
        kept.date(), kept.lastDay(), kept.errand(), kept.questions(), sent.sessions());
  }

  /** The frame's own version counts only when its days change. */
  private void keepDays(Visit visit, AgendaContent before, AgendaContent now) {
    LocalDate last = now.lastDay();
    if (!java.util.Objects.equals(before.lastDay(), last)) {
      visit.lastsUntil(last == null ? null : PartialDate.of(last));
    }
    if (now.date() != null && !now.date().equals(before.date())) {
      visit.happensOn(PartialDate.of(now.date()));
    }
    visits.flush();
  }

  private void write(Visit visit, AgendaContent content) {
    VisitAgenda own = agendas.of(visit.id());
    own.writeErrand(content.errand());
    own.writeQuestions(named(content.questions()));
    boolean leads = visit.agendaId() == visit.id();
    VisitAgenda shared = leads ? own : agendas.of(visit.agendaId());
    shared.writeSessions(content.sessions());
    agendas.keep(own);
    if (!leads) {
      agendas.keep(shared);
    }
  }

  /** Questions with ids, so that notes can point at them. */
  static List<VisitQuestion> named(List<VisitQuestion> questions) {
    List<VisitQuestion> named = new ArrayList<>();
    for (VisitQuestion each : questions) {
      String id =
          each.id() == null || each.id().isBlank()
              ? java.util.UUID.randomUUID().toString()
              : each.id();
      named.add(new VisitQuestion(id, each.text().strip(), each.answer(), each.open()));
    }
    return named;
  }

  private AgendaView shown(Visit visit, AgendaView agenda) {
    return VisitPolicy.mayReadWhole(access.caller(), access.parties(visit))
        ? agenda
        : agenda.forHost();
  }
}
