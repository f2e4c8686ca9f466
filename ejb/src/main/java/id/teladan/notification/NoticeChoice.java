package id.teladan.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How somebody wants to hear of a kind of notice. */
public record NoticeChoice(
    @NotBlank @Size(max = 60) String kind, @NotNull Boolean inApp, @NotNull MailWhen mail) {

  /** What holds until somebody chose. */
  static NoticeChoice usual(String kind) {
    return new NoticeChoice(kind, true, MailWhen.DIGEST);
  }

  public String getKind() {
    return kind;
  }

  public boolean isInApp() {
    return inApp;
  }

  public MailWhen getMail() {
    return mail;
  }
}
