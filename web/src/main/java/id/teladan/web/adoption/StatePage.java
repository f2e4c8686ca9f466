package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStatement;
import id.teladan.adoption.AdoptionView;
import id.teladan.shared.DomainException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /adoptions/12/state}: the adopting region states it anew. */
@Named
@ViewScoped
public class StatePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;

  private long id;
  private String remark;
  private String office;

  @PostConstruct
  void open() {
    id = route.id();
    editing.open(id);
  }

  /** States and shows the adoption, or says why not. */
  public void state() {
    try {
      editing.state(id, new AdoptionStatement(remark, office));
      Messages.addFlashGlobalInfo("{0}", words.text("state.done"));
      Faces.redirect("/adoptions/%s", id);
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  public AdoptionView getAdoption() {
    return reading.get(id);
  }

  public String getTitle() {
    return words.text("state.title", getAdoption().origin().title());
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }
}
