package id.teladan.notification;

import id.teladan.adoption.AdoptionReminder;
import id.teladan.paper.ReportReminder;
import id.teladan.visit.FollowUpReminder;
import id.teladan.visit.VisitStartReminder;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Reminds of what is overdue; a reminder's key keeps it from coming twice. */
@Stateless
public class Reminders {
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private FollowUpReminder followUps;
  @Inject private AdoptionReminder adoptions;
  @Inject private ReportReminder reports;
  @Inject private VisitStartReminder visits;

  public void look() {
    LocalDate today = LocalDate.now(ZONE);
    visits.remind(today);
    followUps.remind(today);
    adoptions.remind(today);
    reports.remind(today);
  }
}
