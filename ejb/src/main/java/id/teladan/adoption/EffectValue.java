package id.teladan.adoption;

import id.teladan.shared.Lengths;
import id.teladan.shared.PartialDate;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** A figure that was measured. */
public record EffectValue(
    @NotNull PartialDate on,
    @NotNull
        @Digits(
            integer = EffectIndicator.INTEGER_DIGITS,
            fraction = EffectIndicator.FRACTION_DIGITS)
        BigDecimal value,
    @Size(max = Lengths.TEXT) String note) {

  public PartialDate getOn() {
    return on;
  }

  public BigDecimal getValue() {
    return value;
  }

  public String getNote() {
    return note;
  }
}
