package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Regions of one level by two indicators. Both axes show the same year, each measured one way:
 * where the two have no year in common there is no picture but a refusal that says so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ScatterReading {
  @Inject private Indicators indicators;
  @Inject private RegionDirectory regions;

  /**
   * @param year the newest that both have when null
   * @param highlighted a region to mark; null for none
   * @throws InvalidInputException when an indicator does not exist, both are the same, or they have
   *     no such year in common
   */
  @Permitted(Action.READ_PUBLIC)
  public ScatterView scatter(
      String xCode, String yCode, RegionLevel level, Integer year, String highlighted) {
    IndicatorView x = indicators.require("x", xCode);
    IndicatorView y = indicators.require("y", yCode);
    if (x.code().equals(y.code())) {
      throw new InvalidInputException(FieldError.of("y", "same-indicator"));
    }
    regions.require("region", highlighted);
    List<Edition> ofX = indicators.editions(x.code(), level);
    List<Edition> ofY = indicators.editions(y.code(), level);
    int common =
        ofX.stream()
            .map(Edition::year)
            .filter(one -> ofY.stream().anyMatch(e -> e.year() == one))
            .filter(one -> year == null || one.equals(year))
            .max(Integer::compare)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        FieldError.of("year", "no-common-year", years(ofX), years(ofY))));
    Edition xEdition = newest(ofX, common);
    Edition yEdition = newest(ofY, common);
    Map<String, BigDecimal> xs = values(x, xEdition);
    Map<String, BigDecimal> ys = values(y, yEdition);
    List<ScatterView.Point> points = new ArrayList<>();
    List<RegionView> missing = new ArrayList<>();
    for (RegionView region : regions.all()) {
      if (region.level() == level) {
        BigDecimal across = xs.get(region.code());
        BigDecimal up = ys.get(region.code());
        if (across == null || up == null) {
          missing.add(region);
        } else {
          points.add(new ScatterView.Point(region, across, up));
        }
      }
    }
    return new ScatterView(x, y, xEdition, yEdition, level, points, missing, highlighted);
  }

  /** The years that both indicators have figures of for regions of that level, the newest first. */
  @Permitted(Action.READ_PUBLIC)
  public List<Integer> years(String xCode, String yCode, RegionLevel level) {
    List<Edition> ofY = indicators.editions(yCode, level);
    return indicators.editions(xCode, level).stream()
        .map(Edition::year)
        .filter(one -> ofY.stream().anyMatch(e -> e.year() == one))
        .distinct()
        .sorted((a, b) -> b - a)
        .toList();
  }

  private static String years(List<Edition> editions) {
    return YearRange.text(editions.stream().map(Edition::year).toList());
  }

  private static Edition newest(List<Edition> editions, int year) {
    return editions.stream().filter(e -> e.year() == year).max(Edition::compareTo).orElseThrow();
  }

  private Map<String, BigDecimal> values(IndicatorView indicator, Edition edition) {
    return indicators.values(indicator.code(), edition).stream()
        .collect(Collectors.toMap(ValueView::regionCode, ValueView::value));
  }
}
