package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;

/** An indicator of the effect as stored. */
@Embeddable
class EffectRow {
  private String name;
  private String unit;

  @Column(name = "lower_is_better")
  private boolean lowerIsBetter;

  private BigDecimal baseline;

  @Column(name = "baseline_on")
  private PartialDate baselineOn;

  private BigDecimal target;

  @Column(name = "target_on")
  private PartialDate targetOn;

  @Column(name = "how_measured")
  private String method;

  @Column(name = "origin_claim")
  private String originClaim;

  protected EffectRow() {}

  EffectRow(EffectIndicator content) {
    name = content.name();
    unit = content.unit();
    lowerIsBetter = content.lowerIsBetter();
    baseline = content.baseline();
    baselineOn = content.baselineOn();
    target = content.target();
    targetOn = content.targetOn();
    method = content.method();
    originClaim = content.originClaim();
  }

  EffectIndicator view(List<EffectValue> values) {
    return new EffectIndicator(
        name,
        unit,
        lowerIsBetter,
        ActualRow.shown(baseline),
        baselineOn,
        ActualRow.shown(target),
        targetOn,
        method,
        originClaim,
        values);
  }
}
