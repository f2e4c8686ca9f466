package id.teladan.visit;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** What goes with every change of an agenda: audit, search, and word to everybody concerned. */
@ApplicationScoped
public class AgendaRecord {
  private static final String KIND = "visit_agenda";

  @Inject private Audit audit;
  @Inject private Agendas agendas;
  @Inject private Announcer announcer;
  @Inject private VisitRecord record;

  void changed(Visit visit, AgendaView before, AgendaView after) {
    audit.record("visit-agenda.update", KIND, visit.id(), before, after);
    record.agenda(after);
    if (before.content().sessions().equals(after.content().sessions())) {
      return;
    }
    List<Visit> all = new ArrayList<>(agendas.companions(visit));
    all.add(visit);
    for (Visit each : all) {
      VisitParties parties = each.parties(false);
      News news =
          News.of("visit-agenda-changed", VisitView.url(each.id()) + "#agenda")
              .region(parties.visitorCode())
              .region(parties.hostCode());
      announcer.tell(news, each.team());
      announcer.tellHolders(news, Action.EDIT_VISIT, parties.visitorCode());
    }
    if (visit.isAgreed()) {
      VisitParties parties = visit.parties(false);
      announcer.tellHolders(
          News.of("visit-agenda-changed", VisitView.url(visit.id()) + "#agenda")
              .region(parties.visitorCode())
              .region(parties.hostCode()),
          Action.DECIDE_REQUEST,
          parties.hostCode());
    }
  }
}
