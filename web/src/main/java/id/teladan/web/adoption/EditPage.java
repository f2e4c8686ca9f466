package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionView;
import id.teladan.shared.DomainException;
import id.teladan.shared.VersionConflictException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /adoptions/12/edit}: who answers for it, what changes, the plan. */
@Named
@ViewScoped
public class EditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;
  @Inject private LatestStep latest;

  private long id;
  private int version;
  private EditForm form;
  private boolean overtaken;

  @PostConstruct
  void open() {
    id = route.id();
    AdoptionView adoption = editing.open(id);
    version = adoption.version();
    form = EditForm.of(adoption.content());
    addPart();
    addChange();
    addTask();
  }

  /** Saves and shows it, or says what is wrong and keeps what was typed. */
  public void save() {
    try {
      editing.update(id, version, form.read(editing.open(id).content()));
      Messages.addFlashGlobalInfo("{0}", words.saved());
      Faces.redirect("/adoptions/%s", id);
    } catch (VersionConflictException newer) {
      overtaken = true;
      refusals.show(newer, AdoptionWords.FEATURE);
      version = editing.open(id).version();
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  /** Who was faster and what they did; null when nobody was. */
  public String getNewer() {
    return overtaken ? latest.of(getAdoption()) : null;
  }

  public void addPart() {
    form.getParts().add(new PartForm());
  }

  public void addChange() {
    form.getChanged().add(new ChangeForm());
  }

  public void addTask() {
    form.getTasks().add(new TaskForm());
  }

  public AdoptionView getAdoption() {
    return reading.get(id);
  }

  public String getTitle() {
    return words.text("edit.title", getAdoption().origin().title());
  }

  public EditForm getForm() {
    return form;
  }
}
