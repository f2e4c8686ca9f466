package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.adoption.EffectSeen;
import id.teladan.shared.DomainException;
import id.teladan.shared.VersionConflictException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /adoptions/12/effect}: what came of it, in figures and in honest words. */
@Named
@ViewScoped
public class EffectPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;

  private long id;
  private int version;
  private EffectForm form;

  @PostConstruct
  void open() {
    id = route.id();
    AdoptionView adoption = editing.open(id);
    version = adoption.version();
    form = EffectForm.of(adoption.content().effect());
    if (form.getIndicators().isEmpty()) {
      addIndicator();
    }
  }

  /** Saves and shows it, or says what is wrong and keeps what was typed. */
  public void save() {
    try {
      editing.update(id, version, editing.open(id).content().with(form.read()));
      Messages.addFlashGlobalInfo("{0}", words.saved());
      Faces.redirect("/adoptions/%s#effect", id);
    } catch (VersionConflictException newer) {
      refusals.show(newer, AdoptionWords.FEATURE);
      version = editing.open(id).version();
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  public void addIndicator() {
    form.getIndicators().add(IndicatorForm.empty());
  }

  public AdoptionView getAdoption() {
    return reading.get(id);
  }

  public String getTitle() {
    return words.text("effect.title", getAdoption().origin().title());
  }

  public List<SelectItem> getAnswers() {
    return Arrays.stream(EffectSeen.values())
        .map(seen -> new SelectItem(seen, words.text("effect." + seen)))
        .toList();
  }

  public EffectForm getForm() {
    return form;
  }
}
