package id.teladan.web.request;

import id.teladan.shared.DomainException;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** How a form ends: on the page that the deed leads to, or with what is wrong. */
@RequestScoped
public class RequestExits {
  @Inject private Refusals refusals;

  /**
   * @param deed answers the address of the next page
   * @param saved what was done: the next page says so
   */
  void leave(Supplier<String> deed, String saved) {
    try {
      Faces.redirect(Address.of(deed.get()).with("saved", saved).toString());
    } catch (DomainException refused) {
      refusals.show(refused, RequestWords.FEATURE);
    }
  }
}
