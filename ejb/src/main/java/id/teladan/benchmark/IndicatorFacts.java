package id.teladan.benchmark;

import java.math.BigDecimal;
import java.util.List;

/**
 * What there is to know about an indicator beyond its name.
 *
 * @param licence under which its source gives the figures; null when it says nothing
 * @param lowest no figure can be smaller; null without a bound
 * @param highest no figure can be larger; null without a bound
 * @param frameworks in the order of their time; empty when it was always measured the same way
 * @param own whether it was entered here and not by the reference data
 */
public record IndicatorFacts(
    Wording definition,
    String licence,
    BigDecimal lowest,
    BigDecimal highest,
    List<Framework> frameworks,
    boolean own,
    int version) {
  static final IndicatorFacts NONE =
      new IndicatorFacts(new Wording(null, null), null, null, null, List.of(), false, 1);

  public IndicatorFacts {
    frameworks = List.copyOf(frameworks);
  }

  /** Whether figures may be measured so; null is a figure without a framework. */
  public boolean knows(String framework) {
    return framework == null
        ? frameworks.isEmpty()
        : frameworks.stream().anyMatch(f -> f.code().equals(framework));
  }

  public Wording getDefinition() {
    return definition;
  }

  public String getLicence() {
    return licence;
  }

  public List<Framework> getFrameworks() {
    return frameworks;
  }

  public boolean isOwn() {
    return own;
  }

  public int getVersion() {
    return version;
  }
}
