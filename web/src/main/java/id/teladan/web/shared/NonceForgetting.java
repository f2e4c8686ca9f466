package id.teladan.web.shared;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/** Takes the nonce out of a rendered view, so that its plain forms may be posted without it. */
public class NonceForgetting implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public void afterPhase(PhaseEvent event) {
    var view = event.getFacesContext().getViewRoot();
    Map<String, Object> kept = view == null ? null : view.getViewMap(false);
    if (kept != null) {
      kept.remove(NonceFilter.PARAMETER);
    }
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }
}
