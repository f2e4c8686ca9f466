package id.teladan.web.adoption;

import id.teladan.adoption.EffectValue;
import java.io.Serializable;

/** A measured figure, as typed. */
public class ValueForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String on;
  private String figure;
  private String note;

  static ValueForm of(EffectValue written) {
    ValueForm form = new ValueForm();
    form.on = Typed.text(written.on());
    form.figure = Typed.figure(written.value());
    form.note = written.note();
    return form;
  }

  /** Null for a row where nothing was typed. */
  EffectValue read() {
    boolean bare = Typed.isBlank(on) && Typed.isBlank(figure);
    return bare
        ? null
        : new EffectValue(
            Typed.date("indicators", on),
            Typed.decimal("indicators", figure),
            Typed.isBlank(note) ? null : note);
  }

  public String getOn() {
    return on;
  }

  public void setOn(String on) {
    this.on = on;
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
