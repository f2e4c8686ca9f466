package id.teladan.web.discovery;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How a form here ends: on the next page, or on this one with what is wrong. */
@RequestScoped
public class Deeds {
  static final String FEATURE = "discovery";

  @Inject private Refusals refusals;
  @Inject private FacesContext faces;

  /** Does it and leads on, so that reloading sends nothing again. */
  void leave(Runnable deed, String next) {
    if (tried(deed)) {
      try {
        faces.getExternalContext().redirect(next);
        faces.responseComplete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Does it; false when it was refused, which the page then says. */
  boolean tried(Runnable deed) {
    try {
      deed.run();
      return true;
    } catch (InvalidInputException refused) {
      refusals.show(
          new InvalidInputException(refused.errors().stream().map(Deeds::ofInput).toList()),
          FEATURE);
    } catch (DomainException refused) {
      refusals.show(refused, FEATURE);
    }
    return false;
  }

  /** A fault of one item of a list stands at the one input that holds the list. */
  private static FieldError ofInput(FieldError error) {
    String input = error.field().replaceAll("\\[\\d+]", "");
    return new FieldError(input, error.code(), error.args());
  }
}
