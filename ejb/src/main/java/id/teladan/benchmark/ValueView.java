package id.teladan.benchmark;

import java.math.BigDecimal;

/**
 * One figure of one region.
 *
 * @param value as its source printed it, without trailing zeros
 * @param source who published this figure
 */
public record ValueView(
    String indicator,
    String regionCode,
    int year,
    Measure measure,
    BigDecimal value,
    ValueStatus status,
    String source) {

  public ValueView {
    value = plain(value);
  }

  /** For projection queries, with "none" as the database says it. */
  public ValueView(
      String indicator,
      String regionCode,
      int year,
      int periodMonth,
      String framework,
      BigDecimal value,
      ValueStatus status,
      String source) {
    this(
        indicator, regionCode, year, Measure.stored(framework, periodMonth), value, status, source);
  }

  /** Without zeros at the end, and never as a power of ten. */
  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public String getIndicator() {
    return indicator;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public int getYear() {
    return year;
  }

  public Measure getMeasure() {
    return measure;
  }

  public BigDecimal getValue() {
    return value;
  }

  public ValueStatus getStatus() {
    return status;
  }

  public String getSource() {
    return source;
  }
}
