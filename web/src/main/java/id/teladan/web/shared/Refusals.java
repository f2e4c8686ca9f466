package id.teladan.web.shared;

import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Shows a refusal of the domain on the page: each field error beside the input whose id is the
 * field's name (dots and brackets become {@code _}), everything in the summary.
 *
 * <pre>
 * try {
 *   editing.save(command);
 * } catch (DomainException refused) {
 *   refusals.show(refused, "solution");
 * }
 * </pre>
 *
 * The sentence is {@code error.<code>} of the feature's words, else of the shared ones.
 */
@RequestScoped
public class Refusals {
  @Inject private Language language;
  @Inject private FacesContext faces;

  /**
   * @param feature whose words to look in first
   */
  public void show(DomainException refused, String feature) {
    if (refused.errors().isEmpty()) {
      faces.addMessage(null, message(text(feature, refused.code())));
    }
    for (FieldError error : refused.errors()) {
      Object[] values = error.args().toArray();
      faces.addMessage(clientId(error.field()), message(text(feature, error.code(), values)));
    }
    faces.validationFailed();
  }

  /** The sentence for a code, in the reader's language; a general one for an unknown code. */
  public String text(String feature, String code, Object... values) {
    Locale locale = language.getLocale();
    String own = Words.text(feature, locale, "error." + code, values);
    if (own != null) {
      return own;
    }
    String shared = Words.text("shared", locale, "error." + code, values);
    return shared != null ? shared : Words.text("shared", locale, "error.other");
  }

  private static FacesMessage message(String text) {
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null);
  }

  private String clientId(String field) {
    String id = field.replaceAll("[.\\[\\]]+", "_").replaceAll("_$", "");
    AtomicReference<String> found = new AtomicReference<>();
    faces
        .getViewRoot()
        .visitTree(VisitContext.createVisitContext(faces), (context, c) -> match(c, id, found));
    return found.get();
  }

  /** An input that becomes invalid after its value was taken would else be shown empty. */
  private static void keep(UIInput input) {
    if (input.getValue() instanceof String typed) {
      input.setSubmittedValue(typed);
    }
  }

  private VisitResult match(UIComponent component, String id, AtomicReference<String> found) {
    if (component instanceof UIInput input && id.equals(component.getId())) {
      keep(input);
      input.setValid(false);
      found.set(component.getClientId(faces));
      return VisitResult.COMPLETE;
    }
    return VisitResult.ACCEPT;
  }
}
