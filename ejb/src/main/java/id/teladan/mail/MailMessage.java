package id.teladan.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A message on its way. It waits until it is due, is tried again later and later, and ends as sent,
 * without its text, or as given up.
 */
@Entity
@Table(name = "mail_message")
class MailMessage {
  private static final int MOST_ATTEMPTS = 12;
  private static final int LONGEST_FAULT = 500;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_message_seq")
  @SequenceGenerator(name = "mail_message_seq", sequenceName = "mail_message_seq")
  private Long id;

  @Column(name = "message_key")
  private String key;

  @Column(name = "message_id")
  private String messageId;

  @Column(name = "account_id")
  private Long accountId;

  private String recipient;
  private String subject;
  private String content;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  @Column(name = "due_at")
  private OffsetDateTime dueAt;

  private int attempts;
  private String fault;

  @Column(name = "sent_at")
  private OffsetDateTime sentAt;

  @Column(name = "given_up")
  private boolean givenUp;

  protected MailMessage() {}

  MailMessage(String key, Long accountId, Mail mail) {
    this.key = key;
    this.accountId = accountId;
    this.messageId = mail.messageId();
    this.recipient = mail.recipient();
    this.subject = mail.subject();
    this.content = mail.text();
    this.createdAt = OffsetDateTime.now(ZoneOffset.UTC);
    this.dueAt = createdAt;
  }

  Mail mail() {
    return new Mail(messageId, recipient, subject, content);
  }

  void sent(OffsetDateTime now) {
    sentAt = now;
    content = null;
    fault = null;
  }

  /** One minute, two, four … up to half a day; then never again. */
  void failed(OffsetDateTime now, String why) {
    attempts++;
    fault = why.substring(0, Math.min(LONGEST_FAULT, why.length()));
    givenUp = attempts >= MOST_ATTEMPTS;
    dueAt = now.plus(pause(attempts));
  }

  static Duration pause(int attempts) {
    return Duration.ofMinutes(Math.min(720, 1L << Math.min(20, attempts - 1)));
  }

  boolean isGivenUp() {
    return givenUp;
  }
}
