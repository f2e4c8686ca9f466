package id.teladan.notification;

import id.teladan.adoption.AdoptionReminder;
import id.teladan.paper.ReportReminder;
import id.teladan.visit.FollowUpReminder;
import id.teladan.visit.VisitStartReminder;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Reminds of what is overdue. It looks soon after the start and every hour, so that an instance
 * that runs in office hours only looks too; a reminder's key keeps it from coming twice. A server
 * that dies while it looks has told nothing, and looks again when it is back.
 */
@Singleton
@Startup
@DependsOn("SampleLoading")
public class Reminders {
  /** What starts a server comes first. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

  @Inject private FollowUpReminder followUps;
  @Inject private AdoptionReminder adoptions;
  @Inject private ReportReminder reports;
  @Inject private VisitStartReminder visits;

  @Resource private TimerService timers;

  @PostConstruct
  void lookSoon() {
    timers.createSingleActionTimer(SOON.toMillis(), new TimerConfig("reminders", false));
  }

  @Timeout
  @Schedule(hour = "*", minute = "7", persistent = false)
  public void look() {
    LocalDate today = LocalDate.now(ZONE);
    visits.remind(today);
    followUps.remind(today);
    adoptions.remind(today);
    reports.remind(today);
  }
}
