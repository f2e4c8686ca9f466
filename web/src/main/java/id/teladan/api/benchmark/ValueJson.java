package id.teladan.api.benchmark;

import id.teladan.benchmark.ValueStatus;
import id.teladan.benchmark.ValueView;
import java.math.BigDecimal;

/**
 * One figure of one region, as REST shows it.
 *
 * @param period the month of the survey, {@code 01} to {@code 12}; null when there is none
 * @param framework the method or formula; null when there was ever one
 */
public record ValueJson(
    String indicator,
    String regionCode,
    String regionName,
    int year,
    String period,
    BigDecimal value,
    String unit,
    String framework,
    ValueStatus status,
    String source) {

  static ValueJson of(ValueView value, String unit, String regionName) {
    return new ValueJson(
        value.indicator(),
        value.regionCode(),
        regionName,
        value.year(),
        value.measure().period(),
        value.value(),
        unit,
        value.measure().framework(),
        value.status(),
        value.source());
  }
}
