package id.teladan.benchmark;

import java.math.BigDecimal;

/**
 * How near two regions are by one dimension, with both figures.
 *
 * @param own the figure of the region that asks; null when missing
 * @param peer the figure of the other; null when missing
 * @param difference in standard deviations among all regions of that level; null when not compared
 * @param year of both figures; null when both are missing
 * @param measure of both figures; null when both are missing
 */
public record PeerReason(
    PeerDimension dimension,
    Nearness nearness,
    BigDecimal own,
    BigDecimal peer,
    Double difference,
    Integer year,
    Measure measure) {

  /** How near, in a word. */
  public enum Nearness {
    /** Less than half a standard deviation apart. */
    SIMILAR,
    /** Less than one. */
    CLOSE,
    DIFFERENT,
    /** A figure is missing on one side or both, so the dimension was left out. */
    NOT_KNOWN,
    /** An administrative region has no budget of its own, so the dimension was left out. */
    NO_OWN_BUDGET;

    static Nearness of(double difference) {
      double size = Math.abs(difference);
      return size < 0.5 ? SIMILAR : size < 1 ? CLOSE : DIFFERENT;
    }

    /** The stable name for bundles and REST, for example {@code not-known}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  public boolean compared() {
    return difference != null;
  }

  public PeerDimension getDimension() {
    return dimension;
  }

  public Nearness getNearness() {
    return nearness;
  }

  public BigDecimal getOwn() {
    return own;
  }

  public BigDecimal getPeer() {
    return peer;
  }

  public Integer getYear() {
    return year;
  }

  public Measure getMeasure() {
    return measure;
  }
}
