package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionPart;
import id.teladan.adoption.PartDecision;
import java.io.Serializable;

/** A part of the solution, as typed. */
public class PartForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String part;
  private PartDecision decision;
  private String note;

  static PartForm of(AdoptionPart written) {
    PartForm form = new PartForm();
    form.part = written.part();
    form.decision = written.decision();
    form.note = written.note();
    return form;
  }

  /** Null for a row where nothing was typed. */
  AdoptionPart read() {
    return Typed.isBlank(part) && Typed.isBlank(note)
        ? null
        : new AdoptionPart(part, decision, note);
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public PartDecision getDecision() {
    return decision;
  }

  public void setDecision(PartDecision decision) {
    this.decision = decision;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
