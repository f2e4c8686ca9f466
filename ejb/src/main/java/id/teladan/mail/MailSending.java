package id.teladan.mail;

import id.teladan.operation.Recurring;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends what is due, every few seconds; nothing when there is no mail here. */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSending {
  private static final int AT_A_TIME = 100;

  @Inject private MailStep step;
  @Inject private MailSettings settings;
  private final AtomicBoolean busy = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void send() {
    if (settings.isOn() && busy.compareAndSet(false, true)) {
      try {
        for (int sent = 0; sent < AT_A_TIME && step.next(); sent++) {
          // one by one, each in its own transaction
        }
      } finally {
        busy.set(false);
      }
    }
  }

  @Schedule(hour = "3", minute = "20", timezone = "Asia/Jakarta", persistent = false)
  void forget() {
    step.forgetOld();
  }
}
