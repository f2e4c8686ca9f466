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
 * @param facts what else there is to know
 */
public record IndicatorView(
    String code,
    Wording name,
    Wording unit,
    int decimals,
    Better better,
    String source,
    Wording note,
    List<String> affairs,
    IndicatorFacts facts) {

  public IndicatorView {
    affairs = List.copyOf(affairs);
  }

  /** Without anything that is not needed to compare its figures. */
  public IndicatorView(
      String code,
      Wording name,
      Wording unit,
      int decimals,
      Better better,
      String source,
      Wording note,
      List<String> affairs) {
    this(code, name, unit, decimals, better, source, note, affairs, IndicatorFacts.NONE);
  }

  public IndicatorFacts getFacts() {
    return facts;
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
