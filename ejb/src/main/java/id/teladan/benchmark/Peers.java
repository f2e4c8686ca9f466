package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is most like whom, among the regions of one level.
 *
 * <p>Every dimension is standardised over that level, so that none outweighs another by its unit. A
 * dimension that one of two regions has no figure for is left out for that pair, never guessed.
 * Because a distance over fewer dimensions says less, regions that can be compared by more of them
 * come first: otherwise a province without any published figure would look like the best peer.
 */
public final class Peers {
  private static final Comparator<PeerDistance> NEAREST =
      Comparator.comparing(PeerDistance::compared)
          .reversed()
          .thenComparing(PeerDistance::distance)
          .thenComparing(PeerDistance::code);
  private static final Comparator<PeerReason> TELLING =
      Comparator.comparing(
          (PeerReason r) -> r.compared() ? Math.abs(r.difference()) : Double.MAX_VALUE);

  private final RegionLevel level;
  private final Collection<PeerProfile> profiles;
  private final Map<PeerDimension, Double> deviations = new EnumMap<>(PeerDimension.class);

  /**
   * @param level whose regions are compared with each other
   * @param profiles of any level; others are ignored
   */
  public Peers(RegionLevel level, Collection<PeerProfile> profiles) {
    this.level = level;
    this.profiles = profiles.stream().filter(p -> p.level() == level).toList();
    Arrays.stream(PeerDimension.values()).forEach(d -> deviations.put(d, deviation(d)));
  }

  /** All others of the level, the nearest first; empty for a code that the level does not have. */
  public List<PeerDistance> nearestTo(String code) {
    return profiles.stream()
        .filter(p -> p.code().equals(code))
        .findFirst()
        .map(
            own ->
                profiles.stream()
                    .filter(p -> !p.code().equals(code))
                    .map(other -> distance(own, other))
                    .filter(d -> d.compared() > 0)
                    .sorted(NEAREST)
                    .toList())
        .orElse(List.of());
  }

  private PeerDistance distance(PeerProfile own, PeerProfile other) {
    List<PeerReason> reasons =
        Arrays.stream(PeerDimension.values())
            .map(dimension -> reason(dimension, own, other))
            .sorted(TELLING)
            .toList();
    double meanSquare =
        reasons.stream()
            .filter(PeerReason::compared)
            .mapToDouble(r -> r.difference() * r.difference())
            .average()
            .orElse(Double.NaN);
    return new PeerDistance(other.code(), Math.sqrt(meanSquare), reasons);
  }

  private PeerReason reason(PeerDimension dimension, PeerProfile own, PeerProfile other) {
    ValueView mine = own.figures().get(dimension);
    ValueView theirs = other.figures().get(dimension);
    Double difference = difference(dimension, mine, theirs);
    ValueView any = mine == null ? theirs : mine;
    return new PeerReason(
        dimension,
        nearness(dimension, difference),
        mine == null ? null : mine.value(),
        theirs == null ? null : theirs.value(),
        difference,
        any == null ? null : any.year(),
        any == null ? null : any.measure());
  }

  private PeerReason.Nearness nearness(PeerDimension dimension, Double difference) {
    if (difference != null) {
      return PeerReason.Nearness.of(difference);
    }
    return dimension == PeerDimension.FISCAL_CAPACITY && ComparisonNotes.withoutBudget(level)
        ? PeerReason.Nearness.NO_OWN_BUDGET
        : PeerReason.Nearness.NOT_KNOWN;
  }

  private Double difference(PeerDimension dimension, ValueView mine, ValueView theirs) {
    double deviation = deviations.get(dimension);
    if (mine == null || theirs == null || deviation == 0) {
      return null;
    }
    double difference = (scaled(dimension, mine) - scaled(dimension, theirs)) / deviation;
    return Double.isFinite(difference) ? difference : null;
  }

  /** The standard deviation over the whole level; 0 when nothing is known or all are equal. */
  private double deviation(PeerDimension dimension) {
    double[] known =
        profiles.stream()
            .map(p -> p.figures().get(dimension))
            .filter(v -> v != null)
            .mapToDouble(v -> scaled(dimension, v))
            .filter(Double::isFinite)
            .toArray();
    double mean = Arrays.stream(known).average().orElse(0);
    return Math.sqrt(Arrays.stream(known).map(v -> (v - mean) * (v - mean)).average().orElse(0));
  }

  private static double scaled(PeerDimension dimension, ValueView value) {
    return dimension.scaled(value.value().doubleValue());
  }
}
