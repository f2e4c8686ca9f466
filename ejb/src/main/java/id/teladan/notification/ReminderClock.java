package id.teladan.notification;

import id.teladan.operation.Recurring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Has {@link Reminders} look every hour: an instance may run in office hours only. */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReminderClock {
  @Inject private Reminders reminders;

  @Schedule(hour = "*", minute = "7", persistent = false)
  void hourly() {
    reminders.look();
  }
}
