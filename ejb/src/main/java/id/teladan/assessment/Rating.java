package id.teladan.assessment;

import java.math.BigDecimal;

/** What an index is called. */
public enum Rating {
  EXCELLENT("4.2"),
  VERY_GOOD("3.5"),
  GOOD("2.6"),
  FAIR("1.8"),
  POOR("0");

  private final BigDecimal from;

  Rating(String from) {
    this.from = new BigDecimal(from);
  }

  /** The smallest index that is called so. */
  public BigDecimal from() {
    return from;
  }

  public static Rating of(BigDecimal index) {
    for (Rating rating : values()) {
      if (index.compareTo(rating.from) >= 0) {
        return rating;
      }
    }
    return POOR;
  }

  /** The next better one; empty for the best. */
  public java.util.Optional<Rating> next() {
    return this == EXCELLENT
        ? java.util.Optional.empty()
        : java.util.Optional.of(values()[ordinal() - 1]);
  }
}
