package id.teladan.web.need;

import id.teladan.need.NeedView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;

/** How a form ends: on the need's page, or with what is wrong. */
@RequestScoped
public class NeedExits {
  @Inject private Refusals refusals;

  void leave(Supplier<NeedView> deed) {
    try {
      Faces.redirect(deed.get().url() + "?saved=true");
    } catch (DomainException refused) {
      refusals.show(refused, "need");
    }
  }

  void leaveToList(Runnable deed) {
    try {
      deed.run();
      Faces.redirect("/needs");
    } catch (DomainException refused) {
      refusals.show(refused, "need");
    }
  }
}
