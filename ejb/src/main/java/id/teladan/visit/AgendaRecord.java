package id.teladan.visit;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
    AgendaContent was = before.content();
    AgendaContent is = after.content();
    boolean sameCourse =
        was.sessions().equals(is.sessions())
            && Objects.equals(was.date(), is.date())
            && Objects.equals(was.lastDay(), is.lastDay());
    if (!sameCourse) {
      tell(visit, visit.id() + "-" + after.version());
    }
  }

  /** Everybody concerned hears that the course of the visit is another one. */
  private void tell(Visit visit, String change) {
    List<Visit> all = new ArrayList<>(agendas.companions(visit));
    all.add(visit);
    for (Visit each : all) {
      News news = VisitRecord.courseNews(each.view(List.of()), change);
      announcer.tell(news, each.team());
      announcer.tellHolders(news, Action.EDIT_VISIT, each.parties(false).visitorCode());
    }
    if (visit.isAgreed()) {
      announcer.tellHolders(
          VisitRecord.courseNews(visit.view(List.of()), change),
          Action.DECIDE_REQUEST,
          visit.parties(false).hostCode());
    }
  }
}
