package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionChange;
import java.io.Serializable;

/** A change, as typed. */
public class ChangeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String what;
  private String why;

  static ChangeForm of(AdoptionChange written) {
    ChangeForm form = new ChangeForm();
    form.what = written.what();
    form.why = written.why();
    return form;
  }

  /** Null for a row where nothing was typed. */
  AdoptionChange read() {
    return Typed.isBlank(what) && Typed.isBlank(why) ? null : new AdoptionChange(what, why);
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = what;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
