package id.teladan.notification;

import id.teladan.notice.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps what is told, in the transaction that tells it. */
@ApplicationScoped
public class NoticeDelivery {
  @Inject private Notices notices;

  void keep(@Observes Told told) {
    // In one order everywhere, so that two transactions that tell the same do not wait crosswise.
    told.accounts().stream().sorted().forEach(account -> notices.add(account, told.news()));
  }
}
