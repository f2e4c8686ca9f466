package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows the agenda of a visit to its two sides. */
@Stateless
public class AgendaReading {
  @Inject private VisitAccess access;
  @Inject private Agendas agendas;
  @Inject private CurrentCaller caller;

  /** The agenda, without the visitor's papers for the host. */
  @Permitted(Action.READ_REQUEST)
  public AgendaView get(long visitId) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayReadAgenda, Action.READ_VISIT);
    AgendaView agenda = agendas.view(visit);
    return VisitPolicy.mayReadWhole(caller.get(), access.parties(visit))
        ? agenda
        : agenda.forHost();
  }
}
