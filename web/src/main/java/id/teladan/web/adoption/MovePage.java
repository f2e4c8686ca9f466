package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionReading;
import id.teladan.adoption.AdoptionStage;
import id.teladan.adoption.AdoptionView;
import id.teladan.shared.DomainException;
import id.teladan.shared.FieldError;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import id.teladan.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** {@code /adoptions/12/move?to=ASSESSED}: asks for what the stage asks for. */
@Named
@ViewScoped
public class MovePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private AdoptionRoute route;
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private AdoptionWords words;
  @Inject private Refusals refusals;
  @Inject private LatestStep latest;

  private long id;
  private int version;
  private AdoptionStage to;
  private MoveForm form;
  private String back;
  private boolean overtaken;

  @PostConstruct
  void open() {
    id = route.id();
    to = route.getTo();
    back = route.back();
    AdoptionView adoption = editing.open(id);
    version = adoption.version();
    form = MoveForm.of(adoption.content(), to);
  }

  /** Moves it and shows it, or says what is missing and keeps what was typed. */
  public void move() {
    try {
      editing.move(id, version, form.to(to));
      Messages.addFlashGlobalInfo("{0}", words.text("move.done", words.stage(to)));
      Faces.redirect(back == null ? "/adoptions/" + id : back);
    } catch (VersionConflictException newer) {
      overtaken = true;
      refusals.show(newer, AdoptionWords.FEATURE);
      version = editing.open(id).version();
    } catch (StateRuleException missing) {
      refusals.show(named(missing), AdoptionWords.FEATURE);
    } catch (DomainException refused) {
      refusals.show(refused, AdoptionWords.FEATURE);
    }
  }

  /** The same, so that each missing member has a sentence of its own. */
  private static StateRuleException named(StateRuleException missing) {
    return new StateRuleException(
        missing.code(),
        missing.errors().stream()
            .map(e -> FieldError.of(e.field(), e.code() + "." + e.field()))
            .toList());
  }

  public AdoptionView getAdoption() {
    return reading.get(id);
  }

  public AdoptionStage getTo() {
    return to;
  }

  public String getTitle() {
    return words.text("move.title", words.stage(to));
  }

  public String getLead() {
    AdoptionView adoption = getAdoption();
    return words.text(
        "move.lead",
        adoption.origin().title(),
        words.region(adoption.origin().regionCode()),
        words.stage(adoption.stage()));
  }

  public boolean isBack() {
    return to.isBefore(getAdoption().stage());
  }

  /** What the target asks for, in a sentence. */
  public String getAsks() {
    return words.text(isBack() ? "asks.back" : "asks." + to);
  }

  public String getRemarkLabel() {
    if (isBack()) {
      return words.text("move.remark.back");
    }
    return words.text(to == AdoptionStage.ASSESSED ? "move.remark.ASSESSED" : "move.remark");
  }

  /** Who was faster and what they did; null when nobody was. */
  public String getNewer() {
    return overtaken ? latest.of(getAdoption()) : null;
  }

  /** Where to go without moving it. */
  public String getBackLink() {
    return back == null ? "/adoptions/" + id : back;
  }

  public MoveForm getForm() {
    return form;
  }
}
