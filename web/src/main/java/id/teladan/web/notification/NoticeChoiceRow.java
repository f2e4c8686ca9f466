package id.teladan.web.notification;

import id.teladan.notification.MailWhen;
import id.teladan.notification.NoticeChoice;

/** One kind of notice in the form of choices. */
public class NoticeChoiceRow {
  private final String kind;
  private final String label;
  private boolean inApp;
  private MailWhen mail;

  NoticeChoiceRow(NoticeChoice choice, String label) {
    this.kind = choice.kind();
    this.label = label;
    this.inApp = choice.inApp();
    this.mail = choice.mail();
  }

  NoticeChoice choice() {
    return new NoticeChoice(kind, inApp, mail);
  }

  public String getLabel() {
    return label;
  }

  public boolean isInApp() {
    return inApp;
  }

  public void setInApp(boolean inApp) {
    this.inApp = inApp;
  }

  public MailWhen getMail() {
    return mail;
  }

  public void setMail(MailWhen mail) {
    this.mail = mail;
  }
}
