package id.teladan.assessment;

import id.teladan.assessment.Spbe.Aspect;
import id.teladan.assessment.Spbe.Domain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Index, domains and aspects of 47 levels. An aspect is the mean of its levels; a domain the mean
 * of its aspects by their weights; the index the sum of weight times aspect, by 100. Nothing is
 * rounded before the end; two decimals are shown, and the rating goes by the exact index.
 *
 * <p>With levels missing nothing is made up: an aspect with a gap has no score, and the index only
 * has the bounds between which it will lie.
 */
public final class Score {
  /** A number that the sizes of all aspects divide, so that sums of parts stay whole. */
  private static final int COMMON = 120;

  private static final int DECIMALS = 12;

  private final Map<Integer, Integer> levels;

  /**
   * @param levels from 1 to 5 by the number of the indicator; absent where not assessed
   */
  public Score(Map<Integer, Integer> levels) {
    this.levels = Map.copyOf(levels);
  }

  /**
   * One aspect with its arithmetic.
   *
   * @param sum of its levels
   * @param known how many of its indicators have a level
   * @param score null while a level is missing
   * @param contribution weight times score by 100; null while a level is missing
   */
  public record AspectScore(
      Aspect aspect, int sum, int known, BigDecimal score, BigDecimal contribution) {}

  /** One domain; its score is null while a level is missing. */
  public record DomainScore(Domain domain, BigDecimal score, BigDecimal contribution) {}

  /** The same with other levels in the place of some. */
  public Score with(Map<Integer, Integer> changes) {
    Map<Integer, Integer> changed = new TreeMap<>(levels);
    changed.putAll(changes);
    return new Score(changed);
  }

  public boolean isComplete() {
    return levels.size() == Spbe.INDICATORS;
  }

  public int known() {
    return levels.size();
  }

  /** The level of an indicator; null when it has none. */
  public Integer level(int indicator) {
    return levels.get(indicator);
  }

  public List<AspectScore> aspects() {
    return Arrays.stream(Aspect.values()).map(this::aspect).toList();
  }

  private AspectScore aspect(Aspect aspect) {
    List<Integer> known =
        aspect.indicators().stream().map(levels::get).filter(level -> level != null).toList();
    int sum = known.stream().mapToInt(level -> level).sum();
    boolean complete = known.size() == aspect.size();
    return new AspectScore(
        aspect,
        sum,
        known.size(),
        complete ? quotient(BigDecimal.valueOf(sum), aspect.size()) : null,
        complete ? quotient(part(aspect, sum), 100 * COMMON) : null);
  }

  /** Weight times mean, times {@link #COMMON}: exact. */
  private static BigDecimal part(Aspect aspect, int sum) {
    return aspect.weight().multiply(BigDecimal.valueOf((long) sum * COMMON / aspect.size()));
  }

  /** The one division at the end; a result with few decimals comes out exactly. */
  private static BigDecimal quotient(BigDecimal whole, int parts) {
    return whole.divide(BigDecimal.valueOf(parts), DECIMALS, RoundingMode.HALF_UP);
  }

  public List<DomainScore> domains() {
    List<DomainScore> domains = new ArrayList<>();
    for (Domain domain : Domain.values()) {
      List<AspectScore> own =
          aspects().stream().filter(a -> a.aspect().domain() == domain).toList();
      boolean complete = own.stream().allMatch(a -> a.score() != null);
      BigDecimal whole =
          own.stream().map(a -> part(a.aspect(), a.sum())).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal weight = domain.weight().multiply(BigDecimal.valueOf(COMMON));
      domains.add(
          new DomainScore(
              domain,
              complete ? whole.divide(weight, DECIMALS, RoundingMode.HALF_UP) : null,
              complete ? quotient(whole, 100 * COMMON) : null));
    }
    return domains;
  }

  /** The exact index; null while a level is missing. */
  public BigDecimal index() {
    return isComplete() ? bound(0) : null;
  }

  /** The index if everything that is missing stood on level 1. */
  public BigDecimal least() {
    return bound(Spbe.LOWEST);
  }

  /** The index if everything that is missing stood on level 5. */
  public BigDecimal most() {
    return bound(Spbe.HIGHEST);
  }

  private BigDecimal bound(int otherwise) {
    BigDecimal whole = BigDecimal.ZERO;
    for (Aspect aspect : Aspect.values()) {
      int sum = aspect.indicators().stream().mapToInt(i -> levels.getOrDefault(i, otherwise)).sum();
      whole = whole.add(part(aspect, sum));
    }
    return quotient(whole, 100 * COMMON);
  }

  /** What the index is called; null while a level is missing. */
  public Rating rating() {
    return isComplete() ? Rating.of(index()) : null;
  }

  /** By how much the index rises when one indicator rises by one level. */
  public static BigDecimal step(int indicator) {
    Aspect aspect = Aspect.of(indicator);
    return quotient(part(aspect, 1), 100 * COMMON);
  }

  /** For people: two decimals. */
  public static BigDecimal shown(BigDecimal exact) {
    return exact == null ? null : exact.setScale(2, RoundingMode.HALF_UP);
  }
}
