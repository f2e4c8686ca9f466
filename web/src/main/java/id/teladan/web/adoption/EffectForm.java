package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionEffect;
import id.teladan.adoption.EffectSeen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What came of an adoption, as typed. */
public class EffectForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private EffectSeen seen;
  private String note;
  private boolean shared;
  private final List<IndicatorForm> indicators = new ArrayList<>();

  static EffectForm of(AdoptionEffect written) {
    EffectForm form = new EffectForm();
    form.seen = written.seen();
    form.note = written.note();
    form.shared = written.shared();
    written.indicators().forEach(each -> form.indicators.add(IndicatorForm.of(each)));
    return form;
  }

  /**
   * The effect; indicators without a word are left out.
   *
   * @throws id.teladan.shared.InvalidInputException when a figure or a date cannot be read
   */
  AdoptionEffect read() {
    return new AdoptionEffect(
        seen,
        Typed.isBlank(note) ? null : note,
        shared,
        indicators.stream().map(IndicatorForm::read).filter(Objects::nonNull).toList());
  }

  public EffectSeen getSeen() {
    return seen;
  }

  public void setSeen(EffectSeen seen) {
    this.seen = seen;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public boolean isShared() {
    return shared;
  }

  public void setShared(boolean shared) {
    this.shared = shared;
  }

  public List<IndicatorForm> getIndicators() {
    return indicators;
  }
}
