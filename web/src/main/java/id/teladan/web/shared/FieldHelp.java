package id.teladan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.html.HtmlOutputLabel;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/**
 * Ties an input to the help and the error that {@code t:field} writes beside it, so that a screen
 * reader reads them with the label.
 */
@Named
@ApplicationScoped
public class FieldHelp {

  /** Called by {@code t:field} before its group is rendered. */
  public void tie(ComponentSystemEvent event) {
    UIComponent field = event.getComponent();
    tieInputsOf(field);
    pointLabel(field);
  }

  /** Widgets of several parts hold the real input under a longer id, which the label must name. */
  private static void pointLabel(UIComponent field) {
    for (UIComponent child : field.getChildren()) {
      if (child instanceof HtmlOutputLabel label
          && field.findComponent(label.getFor()) instanceof InputHolder holder
          && !holder.getInputClientId().endsWith(label.getFor())) {
        label.getPassThroughAttributes(true).put("for", holder.getInputClientId());
      }
    }
  }

  private void tieInputsOf(UIComponent parent) {
    for (UIComponent child : parent.getChildren()) {
      if (child instanceof UIInput input) {
        Map<String, Object> attributes = input.getPassThroughAttributes(true);
        String id = input.getId();
        attributes.put("aria-describedby", id + "-help " + id + "-error");
        attributes.put("aria-invalid", String.valueOf(!input.isValid()));
        if (input.isRequired()) {
          attributes.put("aria-required", "true");
        }
      } else {
        tieInputsOf(child);
      }
    }
  }
}
