package id.teladan.web.region;

import id.teladan.benchmark.PeerPlace;
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
        distance(peer, words),
        peer.reasons().stream().map(words::reason).toList());
  }

  /** How far, and whether it lies near as far as its code can tell. */
  private static String distance(PeerView peer, BenchmarkWords words) {
    String far = words.text("distance", words.number(peer.distance(), 2));
    return peer.place() == PeerPlace.ELSEWHERE
        ? far
        : far + " · " + words.text("place." + peer.place());
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
