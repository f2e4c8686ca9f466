package id.teladan.web.region;

import id.teladan.benchmark.PeerView;
import id.teladan.web.benchmark.BenchmarkWords;
import java.util.List;

/**
 * A region that is like the one shown.
 *
 * @param distance already in words
 * @param reasons the nearest dimension first
 */
public record PeerCard(String code, String name, String distance, List<String> reasons) {

  static PeerCard of(PeerView peer, BenchmarkWords words) {
    return new PeerCard(
        peer.region().code(),
        peer.region().name(),
        words.text("distance", words.number(peer.distance(), 2)),
        peer.reasons().stream().map(words::reason).toList());
  }

  public String getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  public String getDistance() {
    return distance;
  }

  public List<String> getReasons() {
    return reasons;
  }
}
