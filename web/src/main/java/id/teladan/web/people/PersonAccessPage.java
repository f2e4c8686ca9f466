package id.teladan.web.people;

import id.teladan.identity.LostDevice;
import id.teladan.identity.OwnSessions;
import id.teladan.identity.SessionView;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.trust.ErasureEditing;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The part of {@code /people/12} about where somebody is signed in, and about erasing them. */
@Named
@RequestScoped
public class PersonAccessPage {
  private static final String SAVED = "?saved=true";

  @Inject private PersonPage page;
  @Inject private OwnSessions sessions;
  @Inject private LostDevice device;
  @Inject private ErasureEditing erasure;
  @Inject private Refusals refusals;

  private String confirmation;

  public List<SessionView> getItems() {
    return sessions.of(page.getPerson().id());
  }

  public void endAll() {
    attempt(() -> sessions.endAll(page.getPerson().id()));
  }

  public void removeSecondFactor() {
    attempt(() -> device.turnOff(page.getPerson().id()));
  }

  /** Whoever erases somebody types the name once, so that it is not the wrong one. */
  public void erase() {
    attempt(
        () -> {
          if (!page.getPerson().username().equals(confirmation)) {
            throw new InvalidInputException(FieldError.of("confirmation", "not-confirmed"));
          }
          erasure.erase(page.getPerson().id(), page.getPerson().version());
        });
  }

  private void attempt(Runnable deed) {
    try {
      deed.run();
      Faces.redirect(page.getPerson().url() + SAVED);
    } catch (DomainException refused) {
      refusals.show(refused, "people");
    }
  }

  public String getConfirmation() {
    return confirmation;
  }

  public void setConfirmation(String confirmation) {
    this.confirmation = confirmation;
  }
}
