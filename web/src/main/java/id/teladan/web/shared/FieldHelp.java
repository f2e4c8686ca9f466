package id.teladan.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Named;
import java.util.Map;

/**
 * Ties an input to the help and the error that {@code t:field} writes beside it, so that a screen
 * reader reads them with the label.
 */
@Named
@ApplicationScoped
public class FieldHelp {

  /** Called by {@code t:field} before its group is rendered. */
  public void tie(ComponentSystemEvent event) {
    tieInputsOf(event.getComponent());
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
