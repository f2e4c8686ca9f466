package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.math.BigDecimal;
import java.util.List;

/**
 * Who stands where by one indicator, among the regions of one level.
 *
 * @param edition what was ranked; null when the indicator has no figures at all
 * @param editions what else can be ranked, the oldest first
 * @param quartiles the three figures between the quarters, from the smallest; empty without places
 * @param nation the figure of the whole nation; null when there is none
 * @param missing regions of the level that have no figure
 */
public record RankingView(
    IndicatorView indicator,
    RegionLevel level,
    Edition edition,
    List<Edition> editions,
    List<PlaceView> places,
    List<BigDecimal> quartiles,
    BigDecimal nation,
    List<RegionView> missing) {

  public RankingView {
    editions = List.copyOf(editions);
    places = List.copyOf(places);
    quartiles = List.copyOf(quartiles);
    missing = List.copyOf(missing);
  }

  /**
   * One place.
   *
   * @param rank equal figures share one
   * @param quartile 1 is the best quarter
   */
  public record PlaceView(int rank, int quartile, RegionView region, BigDecimal value) {

    public int getRank() {
      return rank;
    }

    public int getQuartile() {
      return quartile;
    }

    public RegionView getRegion() {
      return region;
    }

    public BigDecimal getValue() {
      return value;
    }
  }

  public IndicatorView getIndicator() {
    return indicator;
  }

  public RegionLevel getLevel() {
    return level;
  }

  public Edition getEdition() {
    return edition;
  }

  public List<Edition> getEditions() {
    return editions;
  }

  public List<PlaceView> getPlaces() {
    return places;
  }

  public List<BigDecimal> getQuartiles() {
    return quartiles;
  }

  public BigDecimal getNation() {
    return nation;
  }

  public List<RegionView> getMissing() {
    return missing;
  }
}
