package id.teladan.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The transactions of sending. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailStep {
  private static final Logger LOG = Logger.getLogger(MailStep.class.getName());
  private static final int DAYS_KEPT = 30;

  @PersistenceContext private EntityManager entities;
  @Inject private MailTransport transport;

  /**
   * Sends the message that has waited longest and that no other node holds. A crash between the
   * server's yes and our commit sends it again, under the same number.
   *
   * @return false when none was due
   */
  public boolean next() {
    List<?> due =
        entities
            .createNativeQuery(
                "select id from mail_message where sent_at is null and not given_up"
                    + " and due_at <= current_timestamp order by due_at limit 1"
                    + " for update skip locked")
            .getResultList();
    if (due.isEmpty()) {
      return false;
    }
    send(entities.find(MailMessage.class, ((Number) due.get(0)).longValue()));
    return true;
  }

  private void send(MailMessage message) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    try {
      transport.send(message.mail());
      message.sent(now);
    } catch (MailFailedException e) {
      message.failed(now, String.valueOf(e.getCause().getMessage()));
      LOG.log(
          message.isGivenUp() ? Level.SEVERE : Level.WARNING,
          "{0} was not sent: {1}",
          new Object[] {
            message.mail(), String.valueOf(e.getCause()).replaceAll("\\p{Cntrl}+", " ")
          });
    }
  }

  /** Forgets that something was sent, after a month. */
  public void forgetOld() {
    entities
        .createQuery("delete from MailMessage m where m.createdAt < :before")
        .setParameter("before", OffsetDateTime.now(ZoneOffset.UTC).minusDays(DAYS_KEPT))
        .executeUpdate();
  }
}
