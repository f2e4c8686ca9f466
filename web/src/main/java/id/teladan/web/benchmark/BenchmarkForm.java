package id.teladan.web.benchmark;

import id.teladan.benchmark.YearRange;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What can be chosen on the page of a comparison.
 *
 * @param bases ways to find peers, and the reader's groups
 */
public record BenchmarkForm(
    List<Group> regions,
    PeerChoices peers,
    List<Option> indicators,
    YearRange chosenYears,
    List<Option> bases) {
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2025;

  /** One thing to choose. */
  public record Option(String value, String label, boolean chosen) {
    public String getValue() {
      return value;
    }

    public String getLabel() {
      return label;
    }

    public boolean isChosen() {
      return chosen;
    }
  }

  /** Options with a heading: a province with its regencies and cities. */
  public record Group(String label, List<Option> options) {
    public String getLabel() {
      return label;
    }

    public List<Option> getOptions() {
      return options;
    }
  }

  /**
   * Who to compare with.
   *
   * @param chosen by name
   * @param offered further regions of the same level
   */
  public record PeerChoices(List<Option> chosen, List<Option> offered) {
    public List<Option> getChosen() {
      return chosen;
    }

    public List<Option> getOffered() {
      return offered;
    }
  }

  public List<Group> getRegions() {
    return regions;
  }

  public PeerChoices getPeers() {
    return peers;
  }

  public List<Option> getIndicators() {
    return indicators;
  }

  public List<Option> getBases() {
    return bases;
  }

  public List<Option> getFromYears() {
    return years(chosenYears.from());
  }

  public List<Option> getToYears() {
    return years(chosenYears.to());
  }

  private static List<Option> years(Integer chosen) {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
        .mapToObj(year -> new Option("" + year, "" + year, chosen != null && chosen == year))
        .toList();
  }
}
