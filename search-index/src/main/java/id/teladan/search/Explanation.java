package id.teladan.search;

import java.util.List;

/**
 * Why an entry ranks where it does.
 *
 * @param matches whether the viewer would find the entry by this request at all
 * @param rank from 1 under the request's words and filters by relevance, 0 when it does not match
 * @param score the sum of the signals
 * @param signals what the score is made of, largest first
 */
public record Explanation(boolean matches, int rank, float score, List<Signal> signals) {
  public Explanation {
    signals = List.copyOf(signals);
  }

  /**
   * One part of a score.
   *
   * @param name {@code title}, {@code body}, {@code phrase}, {@code evidence}, {@code adoption},
   *     {@code freshness} …
   * @param value what it adds to the score
   * @param detail the words or the value behind it
   */
  public record Signal(String name, float value, String detail) {}

  /** The answer for an entry that the request does not find. */
  public static Explanation noMatch() {
    return new Explanation(false, 0, 0, List.of());
  }
}
