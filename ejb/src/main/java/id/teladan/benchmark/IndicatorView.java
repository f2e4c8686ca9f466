package id.teladan.benchmark;

import java.util.List;

/**
 * What is measured, as others see it.
 *
 * @param code for example {@code POVERTY_RATE}
 * @param unit what the figures count, for example percent of population
 * @param decimals how many digits after the comma its source prints, for display
 * @param source who publishes it
 * @param note what a reader must know to compare it rightly
 * @param affairs codes of the affairs of government that work on it, sorted
 */
public record IndicatorView(
    String code,
    Wording name,
    Wording unit,
    int decimals,
    Better better,
    String source,
    Wording note,
    List<String> affairs) {

  public IndicatorView {
    affairs = List.copyOf(affairs);
  }

  public String getCode() {
    return code;
  }

  public Wording getName() {
    return name;
  }

  public Wording getUnit() {
    return unit;
  }

  public int getDecimals() {
    return decimals;
  }

  public Better getBetter() {
    return better;
  }

  public String getSource() {
    return source;
  }

  public Wording getNote() {
    return note;
  }

  public List<String> getAffairs() {
    return affairs;
  }
}
