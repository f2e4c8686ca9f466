package id.teladan.web.benchmark;

import id.teladan.benchmark.IndicatorView;
import id.teladan.region.RegionLevel;
import id.teladan.web.benchmark.BenchmarkForm.Option;
import java.util.Arrays;
import java.util.List;

/** Which indicators and levels can be drawn against each other. */
public final class ScatterForm {
  private final List<IndicatorView> all;
  private final String x;
  private final String y;
  private final RegionLevel level;
  private final BenchmarkWords words;

  ScatterForm(
      List<IndicatorView> all, String x, String y, RegionLevel level, BenchmarkWords words) {
    this.all = List.copyOf(all);
    this.x = x;
    this.y = y;
    this.level = level;
    this.words = words;
  }

  public List<Option> getXs() {
    return options(x);
  }

  public List<Option> getYs() {
    return options(y);
  }

  private List<Option> options(String chosen) {
    return all.stream()
        .map(i -> new Option(i.code(), i.name().in(words.locale()), i.code().equals(chosen)))
        .toList();
  }

  public List<Option> getLevels() {
    return Arrays.stream(RegionLevel.values())
        .filter(l -> l != RegionLevel.NATION)
        .map(l -> new Option(l.name(), words.text("level." + l), l == level))
        .toList();
  }
}
