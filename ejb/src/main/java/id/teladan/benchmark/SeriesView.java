package id.teladan.benchmark;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of one region, measured one way, by year. A year without a figure is not among the
 * points.
 */
public record SeriesView(String regionCode, Measure measure, List<PointView> points) {

  public SeriesView {
    points = List.copyOf(points);
  }

  public int firstYear() {
    return points.get(0).year();
  }

  public int lastYear() {
    return points.get(points.size() - 1).year();
  }

  /** The figure of that year, or null when there is none. */
  public BigDecimal at(int year) {
    return points.stream()
        .filter(p -> p.year() == year)
        .map(PointView::value)
        .findFirst()
        .orElse(null);
  }

  public String getRegionCode() {
    return regionCode;
  }

  public Measure getMeasure() {
    return measure;
  }

  public List<PointView> getPoints() {
    return points;
  }
}
