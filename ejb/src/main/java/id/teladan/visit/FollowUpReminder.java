package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;

/**
 * Says once of each follow-up that it is due soon, and once that its due date is over: to who
 * planned it and to coordinators. The key of a notice holds the date: a new due date is a new
 * promise, and a new reminder.
 */
@Stateless
public class FollowUpReminder {
  @Inject private VisitParts parts;
  @Inject private Visits visits;
  @Inject private Announcer announcer;
  @Inject private VisitSettings settings;

  public void remind(LocalDate today) {
    for (VisitFollowUp row : parts.unfinished()) {
      String visitor = visits.require(row.visitId()).parties(false).visitorCode();
      FollowUpView followUp = row.view(visitor);
      LocalDate due = followUp.dueDate().latest();
      if (due.isBefore(today)) {
        tell(row, followUp, "overdue");
      } else if (settings.isNear(due, today)) {
        tell(row, followUp, "due");
      }
    }
  }

  private void tell(VisitFollowUp row, FollowUpView followUp, String what) {
    News news =
        News.of("follow-up-" + what, VisitView.url(followUp.visitId()) + "#follow-ups")
            .about(followUp.action())
            .once("follow-up:" + followUp.id() + ":" + what + ":" + followUp.dueDate());
    announcer.tell(news, Collections.singletonList(row.createdBy()));
    announcer.tellHolders(news, Action.EDIT_VISIT, followUp.visitorCode());
  }
}
