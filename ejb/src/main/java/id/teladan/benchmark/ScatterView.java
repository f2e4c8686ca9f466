package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.math.BigDecimal;
import java.util.List;

/**
 * Regions of one level by two indicators, each of one edition.
 *
 * @param points those with both figures
 * @param missing those that lack one or both
 * @param highlighted the code of the region asked about; null for none
 */
public record ScatterView(
    IndicatorView x,
    IndicatorView y,
    Edition xEdition,
    Edition yEdition,
    RegionLevel level,
    List<Point> points,
    List<RegionView> missing,
    String highlighted) {

  public ScatterView {
    points = List.copyOf(points);
    missing = List.copyOf(missing);
  }

  /** One region. */
  public record Point(RegionView region, BigDecimal x, BigDecimal y) {
    public RegionView getRegion() {
      return region;
    }

    public BigDecimal getX() {
      return x;
    }

    public BigDecimal getY() {
      return y;
    }
  }

  public List<Point> getPoints() {
    return points;
  }

  public List<RegionView> getMissing() {
    return missing;
  }

  public RegionLevel getLevel() {
    return level;
  }
}
