package id.teladan.web.adoption;

import id.teladan.adoption.EffectIndicator;
import id.teladan.adoption.EffectValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An indicator of the effect, as typed. */
public class IndicatorForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String name;
  private String unit;
  private boolean lowerIsBetter;
  private String baseline;
  private String baselineOn;
  private String target;
  private String targetOn;
  private String method;
  private String originClaim;
  private final List<ValueForm> values = new ArrayList<>();

  static IndicatorForm of(EffectIndicator written) {
    IndicatorForm form = new IndicatorForm();
    form.name = written.name();
    form.unit = written.unit();
    form.lowerIsBetter = written.lowerIsBetter();
    form.baseline = Typed.figure(written.baseline());
    form.baselineOn = Typed.text(written.baselineOn());
    form.target = Typed.figure(written.target());
    form.targetOn = Typed.text(written.targetOn());
    form.method = written.method();
    form.originClaim = written.originClaim();
    written.values().forEach(value -> form.values.add(ValueForm.of(value)));
    form.values.add(new ValueForm());
    return form;
  }

  /** Nothing typed yet, with a row for a figure. */
  static IndicatorForm empty() {
    IndicatorForm form = new IndicatorForm();
    form.values.add(new ValueForm());
    return form;
  }

  /** Null when nothing was typed. */
  EffectIndicator read() {
    List<EffectValue> measured =
        values.stream().map(ValueForm::read).filter(Objects::nonNull).toList();
    boolean bare =
        Typed.isBlank(name)
            && Typed.isBlank(baseline)
            && Typed.isBlank(target)
            && measured.isEmpty();
    return bare
        ? null
        : new EffectIndicator(
            name,
            Typed.isBlank(unit) ? null : unit,
            lowerIsBetter,
            Typed.decimal("indicators", baseline),
            Typed.date("indicators", baselineOn),
            Typed.decimal("indicators", target),
            Typed.date("indicators", targetOn),
            Typed.isBlank(method) ? null : method,
            Typed.isBlank(originClaim) ? null : originClaim,
            measured);
  }

  public void addValue() {
    values.add(new ValueForm());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public boolean isLowerIsBetter() {
    return lowerIsBetter;
  }

  public void setLowerIsBetter(boolean lowerIsBetter) {
    this.lowerIsBetter = lowerIsBetter;
  }

  public String getBaseline() {
    return baseline;
  }

  public void setBaseline(String baseline) {
    this.baseline = baseline;
  }

  public String getBaselineOn() {
    return baselineOn;
  }

  public void setBaselineOn(String baselineOn) {
    this.baselineOn = baselineOn;
  }

  public String getTarget() {
    return target;
  }

  public void setTarget(String target) {
    this.target = target;
  }

  public String getTargetOn() {
    return targetOn;
  }

  public void setTargetOn(String targetOn) {
    this.targetOn = targetOn;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }

  public String getOriginClaim() {
    return originClaim;
  }

  public void setOriginClaim(String originClaim) {
    this.originClaim = originClaim;
  }

  public List<ValueForm> getValues() {
    return values;
  }
}
