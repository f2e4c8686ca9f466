package id.teladan.web.conversation;

import id.teladan.shared.NotFoundException;
import id.teladan.web.shared.Here;
import id.teladan.web.shared.Language;
import id.teladan.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;

/** What the pages of one question and of one experience share. */
@Named
@RequestScoped
public class ConversationDesk {
  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(pathIndex = 1)
  private String tooMuch;

  @Inject private Here here;
  @Inject private Language language;
  @Inject private ConversationExits exits;

  /** Whether the address names one. */
  public String getOne() {
    return number == null ? null : "true";
  }

  /** The number in the address. */
  long id(String kind) {
    if (number == null || !number.matches("\\d{1,18}") || tooMuch != null) {
      throw new NotFoundException(kind, number);
    }
    return Long.parseLong(number);
  }

  void leave(Runnable deed, String to) {
    exits.leave(
        () -> {
          deed.run();
          return to;
        });
  }

  /** What was just done, as the address says. */
  public String getSaid() {
    String saved = here.parameter("saved");
    return saved == null || !saved.matches("[a-z]{1,20}")
        ? null
        : Words.text("conversation", language.getLocale(), "said." + saved);
  }
}
