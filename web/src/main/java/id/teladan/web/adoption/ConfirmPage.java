package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionConfirmation;
import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.ProofDecision;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /adoptions/12/confirm}: the owner of the solution confirms or disputes. */
@Named
@ViewScoped
public class ConfirmPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;

  private long id;
  private ProofDecision decision;
  private String remark;
  private String office;

  @PostConstruct
  void open() {
    id = route.id();
    editing.openProof(id);
  }

  /** Answers and shows the adoption, or says what is missing. */
  public void confirm() {
    try {
      editing.confirm(id, new AdoptionConfirmation(decision, remark, office));
      Messages.addFlashGlobalInfo("{0}", words.text("confirm.done"));
      Faces.redirect("/adoptions/%s", id);
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  public AdoptionView getAdoption() {
    return reading.get(id);
  }

  public String getTitle() {
    AdoptionView adoption = getAdoption();
    return words.text(
        "confirm.title", words.region(adoption.regionCode()), adoption.origin().title());
  }

  public ProofDecision getDecision() {
    return decision;
  }

  public void setDecision(ProofDecision decision) {
    this.decision = decision;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
