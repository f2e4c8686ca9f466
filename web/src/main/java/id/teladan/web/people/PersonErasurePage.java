package id.teladan.web.people;

import id.teladan.shared.DomainException;
import id.teladan.trust.ErasureEditing;
import id.teladan.trust.ErasureView;
import id.teladan.trust.FileDecision;
import id.teladan.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/**
 * The part of {@code /people/12} about somebody who was erased: the clock, and what is to decide.
 */
@Named
@RequestScoped
public class PersonErasurePage {
  @Inject private PersonPage page;
  @Inject private ErasureEditing erasure;
  @Inject private Refusals refusals;

  private ErasureView view;
  private String reason;

  public ErasureView getErasure() {
    if (view == null) {
      view = erasure.get(page.getPerson().id());
    }
    return view;
  }

  public void remove(long file) {
    decide(file, FileDecision.REMOVE);
  }

  public void keep(long file) {
    decide(file, FileDecision.KEEP);
  }

  private void decide(long file, FileDecision decision) {
    try {
      erasure.decide(page.getPerson().id(), file, decision, reason);
      Faces.redirect(page.getPerson().url() + "?saved=true");
    } catch (DomainException refused) {
      refusals.show(refused, "people");
    }
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
