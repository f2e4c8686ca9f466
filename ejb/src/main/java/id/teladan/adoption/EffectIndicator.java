package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Something that should change by the adoption, and what was measured of it.
 *
 * @param lowerIsBetter whether a smaller figure is the better one
 * @param baseline before the adoption
 * @param method how it is measured
 * @param originClaim the text of the origin's own claim that it is to be seen beside
 * @param values what was measured since
 */
public record EffectIndicator(
    @NotBlank @Size(max = Lengths.TITLE) String name,
    @Size(max = Lengths.SHORT) String unit,
    Boolean lowerIsBetter,
    @Digits(integer = INTEGER_DIGITS, fraction = FRACTION_DIGITS) BigDecimal baseline,
    PartialDate baselineOn,
    @Digits(integer = INTEGER_DIGITS, fraction = FRACTION_DIGITS) BigDecimal target,
    PartialDate targetOn,
    @Size(max = Lengths.TEXT) String method,
    @Size(max = Lengths.TEXT) String originClaim,
    @Size(max = VALUES) List<@Valid EffectValue> values) {
  static final int INTEGER_DIGITS = 15;
  static final int FRACTION_DIGITS = 4;
  static final int VALUES = 60;

  public EffectIndicator {
    lowerIsBetter = Boolean.TRUE.equals(lowerIsBetter);
    values = values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }

  /** What was measured last; null when nothing was. */
  public EffectValue latest() {
    return values.stream()
        .reduce((a, b) -> b.on().latest().isBefore(a.on().latest()) ? a : b)
        .orElse(null);
  }

  /** Whether the latest figure is as good as wished; null when one of them is unknown. */
  public Boolean reached() {
    EffectValue last = latest();
    if (last == null || target == null) {
      return null;
    }
    int difference = last.value().compareTo(target);
    return lowerIsBetter ? difference <= 0 : difference >= 0;
  }

  public String getName() {
    return name;
  }

  public String getUnit() {
    return unit;
  }

  public Boolean getLowerIsBetter() {
    return lowerIsBetter;
  }

  public BigDecimal getBaseline() {
    return baseline;
  }

  public PartialDate getBaselineOn() {
    return baselineOn;
  }

  public BigDecimal getTarget() {
    return target;
  }

  public PartialDate getTargetOn() {
    return targetOn;
  }

  public String getMethod() {
    return method;
  }

  public String getOriginClaim() {
    return originClaim;
  }

  public List<EffectValue> getValues() {
    return values;
  }
}
