package id.teladan.discovery;

import java.util.List;

/**
 * Why an entry ranks where it does.
 *
 * @param title null when the search does not find the entry
 * @param matches whether the caller would find it by this search at all
 * @param rank from 1 by relevance; 0 when it does not match, lies beyond the first thousand, or
 *     nothing was typed
 * @param score the sum of the signals
 * @param signals what the score is made of, largest first
 */
public record RankingView(
    String kind,
    String id,
    String title,
    String url,
    boolean matches,
    int rank,
    double score,
    List<Part> signals) {

  public RankingView {
    signals = List.copyOf(signals);
  }

  /**
   * One part of a score.
   *
   * @param name {@code title}, {@code word}, {@code stem}, {@code meaning}, {@code phrase}, {@code
   *     title-phrase}, {@code whole-title}, {@code proximity}, {@code evidence}, {@code adoption}
   *     or {@code freshness}
   * @param value what it adds
   * @param detail the words behind it; empty for what is true of the entry whatever was typed
   */
  public record Part(String name, double value, String detail) {

    public String getName() {
      return name;
    }

    public double getValue() {
      return value;
    }

    public String getDetail() {
      return detail;
    }
  }

  public String getKind() {
    return kind;
  }

  public String getTitle() {
    return title;
  }

  public String getUrl() {
    return url;
  }

  public boolean isMatches() {
    return matches;
  }

  public int getRank() {
    return rank;
  }

  public double getScore() {
    return score;
  }

  public List<Part> getSignals() {
    return signals;
  }
}
