package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;

/** Says once of each follow-up that its due date is over: to who planned it and to coordinators. */
@Stateless
public class FollowUpReminder {
  @Inject private VisitParts parts;
  @Inject private Visits visits;
  @Inject private Announcer announcer;

  public void remind(LocalDate today) {
    for (VisitFollowUp row : parts.unfinished()) {
      String visitor = visits.require(row.visitId()).parties(false).visitorCode();
      FollowUpView followUp = row.view(visitor);
      if (followUp.dueDate().latest().isBefore(today)) {
        // A new due date is a new promise, and a new reminder when it is broken.
        News news =
            News.of("follow-up-overdue", "/visits/" + followUp.visitId() + "#follow-ups")
                .about(followUp.action())
                .once("follow-up:" + followUp.id() + ":overdue:" + followUp.dueDate());
        announcer.tell(news, Collections.singletonList(row.createdBy()));
        announcer.tellHolders(news, Action.EDIT_VISIT, visitor);
      }
    }
  }
}
