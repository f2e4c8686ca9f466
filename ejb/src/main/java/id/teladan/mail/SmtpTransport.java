package id.teladan.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** Mail by SMTP. */
@ApplicationScoped
public class SmtpTransport implements MailTransport {
  @Inject private MailSettings settings;

  @Override
  public void send(Mail mail) throws MailFailedException {
    send(settings.server(), mail);
  }

  static void send(SmtpServer server, Mail mail) throws MailFailedException {
    try {
      Session session = Session.getInstance(server.properties());
      Transport.send(message(session, server, mail), server.user(), server.password());
    } catch (MessagingException e) {
      throw new MailFailedException(e);
    }
  }

  private static MimeMessage message(Session session, SmtpServer server, Mail mail)
      throws MessagingException {
    MimeMessage message = new Numbered(session, mail.messageId());
    message.setFrom(new InternetAddress(server.from(), true));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    message.setSubject(
        mail.subject().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name());
    message.setText(mail.text(), StandardCharsets.UTF_8.name());
    message.setSentDate(new Date());
    message.setHeader("Auto-Submitted", "auto-generated");
    return message;
  }

  /** Keeps our number, which the library would replace by its own. */
  private static final class Numbered extends MimeMessage {
    private final String number;

    Numbered(Session session, String number) {
      super(session);
      this.number = number;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", number);
    }
  }
}
