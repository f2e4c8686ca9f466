package id.teladan.notification;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.mail.MailOutbox;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Validation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Everybody chooses for themselves how they hear of what. */
@Stateless
public class NoticeChoosing {
  @Inject private NoticeChoices choices;
  @Inject private NoticeMail mail;
  @Inject private MailOutbox outbox;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;
  @Inject private Validation validation;

  /** Whether mail leaves this instance. */
  @Permitted(Action.USE_ACCOUNT)
  public boolean isMailOn() {
    return outbox.isOn();
  }

  /** The caller's choice for every kind there is. */
  @Permitted(Action.USE_ACCOUNT)
  public List<NoticeChoice> list() {
    long account = caller.get().accountId();
    return mail.kinds().stream().map(kind -> choices.of(account, kind)).toList();
  }

  /** Takes the choices of the kinds that are named; the others stay. */
  @Permitted(Action.USE_ACCOUNT)
  public void choose(List<NoticeChoice> chosen) {
    long account = caller.get().accountId();
    for (NoticeChoice choice : chosen) {
      validation.check(choice);
      if (!mail.kinds().contains(choice.kind())) {
        throw new InvalidInputException(FieldError.of("kind", "unknown-value", choice.kind()));
      }
      NoticeChoice before = choices.of(account, choice.kind());
      if (!before.equals(choice)) {
        choices.keep(account, choice);
        audit.record("notice.choose", "account", account, before, choice);
      }
    }
  }
}
