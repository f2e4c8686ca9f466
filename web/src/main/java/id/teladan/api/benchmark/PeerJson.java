package id.teladan.api.benchmark;

import id.teladan.benchmark.PeerDimension;
import id.teladan.benchmark.PeerPlace;
import id.teladan.benchmark.PeerReason;
import id.teladan.benchmark.PeerView;
import id.teladan.region.RegionLevel;
import id.teladan.web.benchmark.BenchmarkWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A region that is like the one asked for, as REST shows it.
 *
 * @param distance in standard deviations of its level; 0 is equal
 * @param place whether it lies in the same province or on the same islands
 * @param reasons one for each dimension, the nearest first, those left out last
 */
public record PeerJson(
    String code,
    String name,
    RegionLevel level,
    BigDecimal distance,
    PeerPlace place,
    List<ReasonJson> reasons) {
  private static final int DIGITS = 3;

  /**
   * One dimension with both figures.
   *
   * @param nearness {@code similar}, {@code close}, {@code different}; {@code not-known} and {@code
   *     no-own-budget} were left out of the distance
   * @param own the figure of the region asked for; null when missing
   * @param peer the figure of this one; null when missing
   */
  public record ReasonJson(
      PeerDimension dimension,
      String nearness,
      BigDecimal own,
      BigDecimal peer,
      Integer year,
      String framework,
      String message) {}

  static PeerJson of(PeerView peer, BenchmarkWords words) {
    return new PeerJson(
        peer.region().code(),
        peer.region().name(),
        peer.region().level(),
        BigDecimal.valueOf(peer.distance()).setScale(DIGITS, RoundingMode.HALF_UP),
        peer.place(),
        peer.reasons().stream().map(r -> reason(r, words)).toList());
  }

  private static ReasonJson reason(PeerReason reason, BenchmarkWords words) {
    return new ReasonJson(
        reason.dimension(),
        reason.nearness().code(),
        reason.own(),
        reason.peer(),
        reason.year(),
        reason.measure() == null ? null : reason.measure().framework(),
        words.reason(reason));
  }
}
