package id.teladan.notification;

import id.teladan.identity.Accounts;
import id.teladan.identity.MailAddress;
import id.teladan.mail.MailOutbox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The transactions of {@link NoticeMail}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NoticeMailStep {
  @Inject private NoticeMailing mailing;
  @Inject private Accounts accounts;
  @Inject private MailOutbox outbox;

  /** For whom something is due. */
  public List<Long> due() {
    return mailing.accountsDue();
  }

  /**
   * Puts one message about everything that is due for an account into the outbox and takes the
   * notices off the list, both or neither: so each notice is in one message and no more.
   */
  public void write(long accountId, NoticeSentences sentences) {
    List<NoticeView> notices = mailing.claim(accountId);
    if (notices.isEmpty()) {
      return;
    }
    Optional<MailAddress> reader = accounts.mailAddress(accountId);
    if (reader.isPresent()) {
      NoticeSentences.Letter letter =
          sentences.letter(
              reader.get().language(),
              reader.get().name(),
              notices.stream()
                  .map(n -> new NoticeSentences.Line(n, outbox.address(n.link())))
                  .toList(),
              outbox.address("/notice-choices"));
      String key = "notices:" + notices.get(0).id() + "-" + notices.get(notices.size() - 1).id();
      outbox.put(key, accountId, reader.get().address(), letter.subject(), letter.text());
    }
    mailing.done(notices);
  }
}
