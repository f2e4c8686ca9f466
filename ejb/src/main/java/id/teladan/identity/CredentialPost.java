package id.teladan.identity;

import id.teladan.mail.MailOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/**
 * Hands out links to choose a password: by mail when this instance sends any and the person has an
 * address, else to whoever asked on their behalf.
 */
@ApplicationScoped
public class CredentialPost {
  static final String PATH = "/welcome?key=";

  @Inject private CredentialLinks links;
  @Inject private MailOutbox mail;

  private volatile CredentialSentences sentences;

  /** From now on links can be written about. */
  public void speak(CredentialSentences words) {
    sentences = words;
  }

  /** Whether links leave by mail at all. */
  public boolean isOn() {
    return mail.isOn() && sentences != null;
  }

  /**
   * Makes a link.
   *
   * @return the link when it could not be mailed and has to be handed over; null when it was mailed
   */
  String hand(Account account, CredentialLink.Purpose purpose) {
    String address = mail.address(PATH + links.issue(account, purpose));
    return isOn() && send(account, purpose, address) ? null : address;
  }

  private boolean send(Account account, CredentialLink.Purpose purpose, String link) {
    MailAddress to = account.mailAddress();
    CredentialSentences.Letter letter =
        sentences.letter(
            to.language(),
            purpose.name().toLowerCase(Locale.ROOT),
            to.name(),
            link,
            purpose.life().toHours());
    String key = "credential:" + RandomKey.digest(link);
    return mail.put(key, account.id(), to.address(), letter.subject(), letter.text());
  }
}
