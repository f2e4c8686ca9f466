package id.teladan.notification;

import id.teladan.operation.Recurring;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Has {@link Reminders} look soon after the start and every hour, so that an instance that runs in
 * office hours only looks too. A server that dies while it looks has told nothing, and looks again
 * when it is back.
 */
@Startup
@Singleton
@Recurring
@DependsOn("SampleLoading")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {
  /** What starts a server comes first. */
  private static final Duration SOON = Duration.ofSeconds(5);

  @Inject private Reminders reminders;
  @Resource private TimerService timers;

  @PostConstruct
  void lookSoon() {
    timers.createSingleActionTimer(SOON.toMillis(), new TimerConfig("reminders", false));
  }

  @Timeout
  @Schedule(hour = "*", minute = "7", persistent = false)
  void look() {
    reminders.look();
  }
}
