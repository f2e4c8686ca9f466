package id.teladan.web.region;

import id.teladan.benchmark.Edition;
import id.teladan.benchmark.Standing;
import id.teladan.benchmark.ValueView;
import id.teladan.region.RegionView;
import id.teladan.web.benchmark.BenchmarkWords;
import id.teladan.web.shared.Address;
import java.util.function.UnaryOperator;

/**
 * One indicator on the page of a region.
 *
 * @param when the year and how it was measured; null without a figure
 * @param tone {@code good}, {@code warn} or null, for the badge
 * @param verdict in a word how the region stands beside its peers; null when that cannot be said
 * @param solutions where solutions are found when the region is behind; null otherwise
 */
public record StandingRow(
    String name,
    String compare,
    String value,
    String when,
    String median,
    String gap,
    String tone,
    String verdict,
    String best,
    String solutions) {

  static StandingRow of(
      Standing standing, BenchmarkWords words, UnaryOperator<String> labels, RegionView region) {
    ValueView own = standing.own();
    ValueView best = standing.best();
    var indicator = standing.indicator();
    Address compare =
        Address.of("/benchmark").with("region", region.code()).with("indicator", indicator.code());
    return new StandingRow(
        indicator.name().in(words.locale()),
        compare.toString(),
        words.value(indicator, own == null ? null : own.value()),
        own == null ? null : words.edition(new Edition(own.year(), own.measure())),
        words.value(indicator, standing.median()),
        words.difference(indicator, standing.getGapToMedian()),
        standing.isBehind() ? "warn" : standing.isAhead() ? "good" : null,
        verdict(standing, words),
        best == null
            ? words.value(indicator, null)
            : labels.apply(best.regionCode()) + " " + words.value(indicator, best.value()),
        standing.isBehind() && !indicator.affairs().isEmpty() ? solutions(standing, region) : null);
  }

  private static String verdict(Standing standing, BenchmarkWords words) {
    return standing.isBehind()
        ? words.text("behind")
        : standing.isAhead() ? words.text("ahead") : null;
  }

  private static String solutions(Standing standing, RegionView region) {
    return Address.of("/gap")
        .with("region", region.code())
        .with("indicator", standing.indicator().code())
        .toString();
  }

  public String getName() {
    return name;
  }

  public String getCompare() {
    return compare;
  }

  public String getValue() {
    return value;
  }

  public String getWhen() {
    return when;
  }

  public String getMedian() {
    return median;
  }

  public String getGap() {
    return gap;
  }

  public String getTone() {
    return tone;
  }

  public String getVerdict() {
    return verdict;
  }

  public String getBest() {
    return best;
  }

  public String getSolutions() {
    return solutions;
  }
}
