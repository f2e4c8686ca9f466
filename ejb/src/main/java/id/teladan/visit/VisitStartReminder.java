package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Says once on the day before that a visit begins, and once on the day: to its team, to the
 * visitor's coordinators, and to those of a host that agreed to it. A visit of which only the month
 * is known begins on no day; one that is moved begins anew.
 */
@Stateless
public class VisitStartReminder {
  @Inject private VisitDeadlines visits;
  @Inject private Announcer announcer;

  public void remind(LocalDate today) {
    visits.beginning(today.plusDays(1)).forEach(visit -> tell(visit, "tomorrow"));
    visits.beginning(today).forEach(visit -> tell(visit, "today"));
  }

  private void tell(VisitDeadlines.Beginning visit, String when) {
    News news =
        News.of("visit-" + when, VisitView.url(visit.id()))
            .about(visit.title())
            .once("visit:" + visit.id() + ":" + when + ":" + visit.day());
    announcer.tell(news, visit.team());
    announcer.tellHolders(news, Action.EDIT_VISIT, visit.visitorCode());
    if (visit.agreed()) {
      announcer.tellHolders(news, Action.DECIDE_REQUEST, visit.hostCode());
    }
  }
}
