package id.teladan.web.benchmark;

import id.teladan.benchmark.Better;
import id.teladan.benchmark.RankingView;
import id.teladan.benchmark.RankingView.PlaceView;
import id.teladan.region.RegionView;
import id.teladan.web.shared.Address;
import id.teladan.web.ui.Tile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A ranking as the reader sees it: tiles, legend, rows. */
public final class RankingWords {
  private static final int QUARTERS = 4;

  private final RankingView ranking;
  private final BenchmarkWords words;

  RankingWords(RankingView ranking, BenchmarkWords words) {
    this.ranking = ranking;
    this.words = words;
  }

  /**
   * A row of the table.
   *
   * @param last whether a quarter ends here
   */
  public record Row(
      int rank, String quarter, String code, String name, String value, boolean last) {
    public int getRank() {
      return rank;
    }

    public String getQuarter() {
      return quarter;
    }

    public String getCode() {
      return code;
    }

    public String getName() {
      return name;
    }

    public String getValue() {
      return value;
    }

    public boolean isLast() {
      return last;
    }
  }

  /** One shade and what it stands for. */
  public record Shade(int shade, String text) {
    public int getShade() {
      return shade;
    }

    public String getText() {
      return text;
    }
  }

  public String getTitle() {
    return ranking.indicator().name().in(words.locale());
  }

  public String getUnit() {
    return ranking.indicator().unit().in(words.locale());
  }

  /** The year and how it was measured. */
  public String getWhen() {
    return ranking.edition() == null ? "" : words.edition(ranking.edition());
  }

  public String getNation() {
    return ranking.nation() == null ? null : value(ranking.nation());
  }

  public String getMedian() {
    return ranking.quartiles().isEmpty() ? null : value(ranking.quartiles().get(1));
  }

  public String getBetter() {
    Better better = ranking.indicator().better();
    return better == Better.NEUTRAL ? "" : words.text("better." + better);
  }

  public String getSource() {
    return words.source(ranking.indicator());
  }

  public String getNote() {
    return ranking.indicator().note().in(words.locale());
  }

  public List<Row> getRows() {
    List<PlaceView> places = ranking.places();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      PlaceView place = places.get(i);
      boolean last = i + 1 < places.size() && places.get(i + 1).quartile() != place.quartile();
      RegionView region = place.region();
      String quarter = words.text("quarter." + place.quartile());
      rows.add(
          new Row(place.rank(), quarter, region.code(), region.name(), value(place.value()), last));
    }
    return rows;
  }

  /** From the darkest shade to the one for regions without a figure. */
  public List<Shade> getLegend() {
    List<Shade> legend = new ArrayList<>();
    for (int quartile = 1; quartile <= QUARTERS; quartile++) {
      List<BigDecimal> values = valuesOf(quartile);
      if (!values.isEmpty()) {
        String range = value(values.get(0)) + " – " + value(values.get(values.size() - 1));
        legend.add(new Shade(shade(quartile), words.text("quarter." + quartile) + ": " + range));
      }
    }
    if (!ranking.missing().isEmpty()) {
      legend.add(new Shade(0, words.text("tile.none")));
    }
    return legend;
  }

  /** The provinces on the tile map, the best quarter darkest; those without a figure too. */
  List<Tile> tiles() {
    Stream<Tile> known =
        ranking.places().stream()
            .map(p -> tile(p.region(), shade(p.quartile()), compact(p.value())));
    return Stream.concat(known, ranking.missing().stream().map(r -> tile(r, 0, "")))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  private List<BigDecimal> valuesOf(int quartile) {
    return ranking.places().stream()
        .filter(p -> p.quartile() == quartile)
        .map(PlaceView::value)
        .sorted()
        .toList();
  }

  private static int shade(int quartile) {
    return QUARTERS + 1 - quartile;
  }

  private static Tile tile(RegionView region, int shade, String value) {
    String link = Address.of("/regions/" + region.code()).toString();
    return new Tile(
        region.name(), region.label(), region.tileColumn(), region.tileRow(), shade, value, link);
  }

  private String value(BigDecimal value) {
    return words.value(ranking.indicator(), value);
  }

  /** Short enough for a tile. */
  private String compact(BigDecimal value) {
    double size = value.doubleValue();
    if (size >= 1_000_000) {
      return words.text("millions", words.number(size / 1_000_000, 1));
    }
    return size >= 10_000 ? words.text("thousands", words.number(size / 1_000, 1)) : value(value);
  }
}
