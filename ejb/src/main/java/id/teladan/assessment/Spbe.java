package id.teladan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The framework of PermenPANRB 59/2020: 4 domains, 8 aspects, 47 indicators. Within an aspect all
 * indicators weigh the same. Names are those of the regulation, in Indonesian.
 */
public final class Spbe {
  /** The framework that an assessment and figures of it are measured by. */
  public static final String FRAMEWORK = "SPBE-2020";

  public static final int INDICATORS = 47;
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  private Spbe() {}

  /** A domain. */
  public enum Domain {
    POLICY,
    GOVERNANCE,
    MANAGEMENT,
    SERVICE;

    public List<Aspect> aspects() {
      return java.util.Arrays.stream(Aspect.values()).filter(a -> a.domain == this).toList();
    }

    /** Percent of the whole: the sum of its aspects. */
    public BigDecimal weight() {
      return aspects().stream().map(Aspect::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** An aspect: neighbouring indicators that weigh the same. */
  public enum Aspect {
    INTERNAL_POLICY(Domain.POLICY, 1, 10, "13"),
    STRATEGIC_PLANNING(Domain.GOVERNANCE, 11, 14, "10"),
    TECHNOLOGY(Domain.GOVERNANCE, 15, 18, "10"),
    ORGANISATION(Domain.GOVERNANCE, 19, 20, "5"),
    MANAGEMENT_PRACTICE(Domain.MANAGEMENT, 21, 28, "12"),
    AUDIT(Domain.MANAGEMENT, 29, 31, "4.5"),
    ADMINISTRATIVE_SERVICE(Domain.SERVICE, 32, 41, "27.5"),
    PUBLIC_SERVICE(Domain.SERVICE, 42, 47, "18");

    private final Domain domain;
    private final int first;
    private final int last;
    private final BigDecimal weight;

    Aspect(Domain domain, int first, int last, String weight) {
      this.domain = domain;
      this.first = first;
      this.last = last;
      this.weight = new BigDecimal(weight);
    }

    public Domain domain() {
      return domain;
    }

    /** Percent of the whole. */
    public BigDecimal weight() {
      return weight;
    }

    /** How many indicators it has. */
    public int size() {
      return last - first + 1;
    }

    /** The numbers of its indicators. */
    public List<Integer> indicators() {
      return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /** The aspect of an indicator. */
    public static Aspect of(int indicator) {
      return java.util.Arrays.stream(values())
          .filter(a -> indicator >= a.first && indicator <= a.last)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no indicator " + indicator));
    }
  }
}
