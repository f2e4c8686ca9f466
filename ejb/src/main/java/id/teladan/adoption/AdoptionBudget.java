package id.teladan.adoption;

import id.teladan.shared.Lengths;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Money in whole rupiah, and where it comes from. */
public record AdoptionBudget(@Min(0) Long amountIdr, @Size(max = Lengths.TEXT) String source) {

  public Long getAmountIdr() {
    return amountIdr;
  }

  public String getSource() {
    return source;
  }
}
