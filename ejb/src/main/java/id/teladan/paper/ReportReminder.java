package id.teladan.paper;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.visit.VisitDeadlines;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Says once that the report of a visit is due soon, and once that it is late, where the region has
 * set a deadline and no report was issued: to the team and to coordinators.
 */
@Stateless
public class ReportReminder {
  private static final int DAYS_BEFORE = 3;

  /** What is older was finished on paper long ago. */
  private static final int DAYS_AFTER = 90;

  @Inject private Letterheads letterheads;
  @Inject private Papers papers;
  @Inject private VisitDeadlines visits;
  @Inject private Announcer announcer;

  public void remind(LocalDate today) {
    for (LetterheadView region : letterheads.withDeadline()) {
      int days = region.content().reportDays();
      visits.endedBetween(region.regionCode(), today.minusDays(days + DAYS_AFTER), today).stream()
          .filter(visit -> !isIssued(visit.id()))
          .forEach(visit -> remind(visit, visit.lastDay().plusDays(days), today));
    }
  }

  private boolean isIssued(long visitId) {
    return isIssued(visitId, PaperForm.REPORT) || isIssued(visitId, PaperForm.SHORT_REPORT);
  }

  private boolean isIssued(long visitId, PaperForm form) {
    return papers.find(visitId, form).map(VisitPaper::isIssued).orElse(false);
  }

  private void remind(VisitDeadlines.Ended visit, LocalDate due, LocalDate today) {
    if (due.isBefore(today)) {
      tell(visit, due, "overdue");
    } else if (!due.isAfter(today.plusDays(DAYS_BEFORE))) {
      tell(visit, due, "due");
    }
  }

  private void tell(VisitDeadlines.Ended visit, LocalDate due, String what) {
    News news =
        News.of("report-" + what, "/papers/" + visit.id() + "/report")
            .about(visit.title())
            .once("report:" + visit.id() + ":" + what + ":" + due);
    announcer.tell(news, visit.team());
    announcer.tellHolders(news, Action.EDIT_VISIT, visit.visitorCode());
  }
}
