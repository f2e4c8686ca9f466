package id.teladan.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a use case leaves a message, inside its transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MailOutbox {
  private static final int LONGEST_SUBJECT = 300;

  @PersistenceContext private EntityManager entities;
  @Inject private MailSettings settings;

  /** Whether mail leaves this instance at all. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean isOn() {
    return settings.isOn();
  }

  /** A page's address as it stands in a message. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public String address(String path) {
    return settings.address(path);
  }

  /**
   * Keeps a message until it is sent. The same key again changes nothing.
   *
   * @param key names the occasion; the message's number comes of it
   * @param accountId whose message it is
   * @return false when there is no mail here
   */
  public boolean put(String key, long accountId, String recipient, String subject, String text) {
    if (!settings.isOn() || recipient == null) {
      return false;
    }
    if (!exists(key)) {
      String number = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
      String messageId = "<" + number + "@" + settings.hostName() + ">";
      String title = subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
      entities.persist(
          new MailMessage(key, accountId, new Mail(messageId, recipient, title, text)));
    }
    return true;
  }

  /** Forgets whatever was written to somebody. */
  public void forget(long accountId) {
    entities
        .createQuery("delete from MailMessage m where m.accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  private boolean exists(String key) {
    return entities
            .createQuery("select count(m) from MailMessage m where m.key = :key", Long.class)
            .setParameter("key", key)
            .getSingleResult()
        > 0;
  }
}
