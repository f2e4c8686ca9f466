package id.teladan.visit;

import id.teladan.shared.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/**
 * Makes the visit that two regions agreed upon. Who may agree was asked before; in the visit itself
 * nothing of the host's is needed from then on.
 */
@ApplicationScoped
public class VisitFounding {
  @Inject private Visits visits;
  @Inject private Agendas agendas;
  @Inject private VisitRules rules;
  @Inject private VisitTeam team;
  @Inject private VisitRecord record;

  /**
   * What both sides know.
   *
   * @param lastDay for a visit of several days, else null
   * @param together a visit that is received at the same time, else null
   */
  public record Agreement(
      VisitContent content,
      PartialDate lastDay,
      Long together,
      Integer delegationSize,
      List<VisitQuestion> questions) {}

  /**
   * @param members accounts of the visiting region that are its team from the start
   * @return the number of the new visit
   */
  public long found(Agreement agreed, Collection<Long> members, Long createdBy) {
    VisitContent content = rules.checked(agreed.content().at(VisitStatus.PLANNED));
    Visit visit = new Visit(content, members, createdBy);
    visit.agreeOn(agreed.together() == null ? null : visits.require(agreed.together()).agendaId());
    visit.lastsUntil(agreed.lastDay());
    visits.add(visit);
    VisitAgenda agenda = new VisitAgenda(visit.id());
    agenda.writeErrand(new Errand(null, null, null, agreed.delegationSize()));
    agenda.writeQuestions(AgendaEditing.named(agreed.questions()));
    agendas.keep(agenda);
    record.visit("create", null, team.view(visit));
    return visit.id();
  }

  /** How many visits a host agreed to receive in these days; those received together are one. */
  public long booked(String hostCode, PartialDate from, PartialDate to) {
    return visits.booked(hostCode, from, to);
  }
}
