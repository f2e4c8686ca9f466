package id.teladan.benchmark;

import java.util.List;

/**
 * How far a region is from the one that asks.
 *
 * @param distance the root mean square of the differences that could be compared, in standard
 *     deviations; 0 is equal, about 1.4 is what two regions drawn at random differ by
 * @param reasons one for each dimension, the nearest first, those left out last
 */
public record PeerDistance(String code, double distance, List<PeerReason> reasons) {

  public PeerDistance {
    reasons = List.copyOf(reasons);
  }

  long compared() {
    return reasons.stream().filter(PeerReason::compared).count();
  }
}
