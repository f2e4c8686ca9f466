package id.teladan.web.notification;

import id.teladan.identity.MailAddressEditing;
import id.teladan.notification.MailWhen;
import id.teladan.notification.NoticeChoosing;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** {@code /notice-choices}: what the reader wants to hear of, and how. */
@Named
@RequestScoped
public class NoticeChoicesPage {
  @Inject private NoticeChoosing choosing;
  @Inject private MailAddressEditing address;
  @Inject private Language language;
  @Inject private Refusals refusals;
  @Inject private Here here;
  private List<NoticeChoiceRow> rows;
  private String email;

  @PostConstruct
  void read() {
    email = address.get();
    rows =
        choosing.list().stream()
            .map(
                choice ->
                    new NoticeChoiceRow(
                        choice, NoticeLetters.name(language.getLocale(), choice.kind())))
            .toList();
  }

  public void save() {
    try {
      address.set(email, language.getTag());
      choosing.choose(rows.stream().map(NoticeChoiceRow::choice).toList());
      Faces.redirect("/notice-choices?saved=true");
    } catch (DomainException refused) {
      refusals.show(refused, "notification");
    }
  }

  public List<NoticeChoiceRow> getRows() {
    return rows;
  }

  public MailWhen[] getTimes() {
    return MailWhen.values();
  }

  /** Whether mail leaves this instance. */
  public boolean isMailOn() {
    return choosing.isMailOn();
  }

  public boolean isSaved() {
    return "true".equals(here.parameter("saved"));
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }
}
