package id.teladan.web.conversation;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** How a form ends: at the address that the deed leads to, or with what is wrong. */
@RequestScoped
public class ConversationExits {
  private static final String FEATURE = "conversation";

  @Inject private Refusals refusals;

  void leave(Supplier<String> deed) {
    leave(deed, "text");
  }

  /**
   * @param input the input of the text, where a page has several
   */
  void leave(Supplier<String> deed, String input) {
    try {
      Faces.redirect(deed.get());
    } catch (DomainException refused) {
      refusals.show(at(input, refused), FEATURE);
    }
  }

  private static DomainException at(String input, DomainException refused) {
    return refused.errors().isEmpty()
        ? refused
        : new InvalidInputException(
            refused.errors().stream()
                .map(e -> "text".equals(e.field()) ? new FieldError(input, e.code(), e.args()) : e)
                .toList());
  }
}
