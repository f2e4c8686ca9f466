package id.teladan.benchmark;

import java.math.BigDecimal;

/**
 * What became of one figure.
 *
 * @param before what it said until now; null unless it was corrected
 */
public record ValueChange(ValueOutcome outcome, BigDecimal before) {

  static ValueChange added() {
    return new ValueChange(ValueOutcome.NEW, null);
  }
}
