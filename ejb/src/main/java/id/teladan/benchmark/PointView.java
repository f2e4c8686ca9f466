package id.teladan.benchmark;

import java.math.BigDecimal;

/** One figure on a line. */
public record PointView(int year, BigDecimal value) {

  public int getYear() {
    return year;
  }

  public BigDecimal getValue() {
    return value;
  }
}
