package id.teladan.benchmark;

/**
 * What two regions are compared by when peers are sought. Sizes and capacities grow by factors, so
 * their logarithms are compared: twice as many people is as far at 100,000 as at 10 million.
 */
public enum PeerDimension {
  POPULATION("POPULATION", true),
  DENSITY("DENSITY", true),
  AREA("AREA", true),
  FISCAL_CAPACITY("FISCAL_CAPACITY", true),
  HDI("HDI", false);

  private final String indicator;
  private final boolean logarithmic;

  PeerDimension(String indicator, boolean logarithmic) {
    this.indicator = indicator;
    this.logarithmic = logarithmic;
  }

  /** The code of the indicator whose latest figures are compared. */
  public String indicator() {
    return indicator;
  }

  /** The scale on which distances are measured; not a number where a logarithm has no value. */
  double scaled(double value) {
    return logarithmic ? Math.log(value) : value;
  }
}
