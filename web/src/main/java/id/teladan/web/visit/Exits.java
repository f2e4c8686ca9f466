package id.teladan.web.visit;

import id.teladan.shared.DomainException;
import id.teladan.web.shared.Address;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/** How a form ends: the deed is done and the next page says so, or the form says what is wrong. */
@RequestScoped
public class Exits {
  @Inject private VisitRoute route;
  @Inject private Refusals refusals;
  @Inject private FacesContext faces;

  /**
   * Does the deed and leads to the visit's page, so that reloading sends nothing again.
   *
   * @param saved what was saved: the next page says so
   * @param place the id of the place on that page
   */
  void leave(Runnable deed, String saved, String place) {
    leave(deed, () -> route.getHome() + "#" + place, saved);
  }

  /**
   * @param next the page to go to, known once the deed is done
   */
  void leave(Runnable deed, Supplier<String> next, String saved) {
    try {
      deed.run();
      String[] address = next.get().split("#");
      String place = address.length > 1 ? "#" + address[1] : "";
      faces.getExternalContext().redirect(Address.of(address[0]).with("saved", saved) + place);
      faces.responseComplete();
    } catch (DomainException refused) {
      refusals.show(refused, VisitWords.FEATURE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
