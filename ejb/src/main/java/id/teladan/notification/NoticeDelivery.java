package id.teladan.notification;

import id.teladan.mail.MailOutbox;
import id.teladan.notice.News;
import id.teladan.notice.Told;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Keeps what is told, in the transaction that tells it. */
@ApplicationScoped
public class NoticeDelivery {
  @Inject private Notices notices;
  @Inject private NoticeChoices choices;
  @Inject private DigestHour digest;
  @Inject private MailOutbox mail;

  void keep(@Observes Told told) {
    // In one order everywhere, so that two transactions that tell the same do not wait crosswise.
    told.accounts().stream().sorted().forEach(account -> add(account, told.news()));
  }

  private void add(long account, News news) {
    NoticeChoice choice = choices.of(account, news.kind());
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    OffsetDateTime due = mail.isOn() ? digest.due(choice.mail(), now) : null;
    if (choice.inApp() || due != null) {
      notices.add(account, news, choice.inApp(), due);
    }
  }
}
