package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What is measured, and the figures themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IndicatorReading {
  @Inject private Indicators indicators;
  @Inject private RegionDirectory regions;

  @Permitted(Action.READ_PUBLIC)
  public List<IndicatorView> all() {
    return indicators.all();
  }

  /**
   * @throws NotFoundException when there is no such indicator
   */
  @Permitted(Action.READ_PUBLIC)
  public IndicatorView get(String code) {
    return indicators.get(code);
  }

  /** The years and ways of measuring that an indicator has figures for, the oldest first. */
  @Permitted(Action.READ_PUBLIC)
  public List<Edition> editions(String code) {
    return indicators.editions(indicators.get(code).code());
  }

  /** The levels below the nation whose regions have figures of it, the provinces first. */
  @Permitted(Action.READ_PUBLIC)
  public List<RegionLevel> levels(String code) {
    return indicators.regions(code).stream()
        .map(region -> regions.get(region).level())
        .filter(level -> level != RegionLevel.NATION)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Figures by region, year and way of measuring.
   *
   * @param regionCodes empty for all regions
   * @throws NotFoundException when there is no such indicator
   * @throws id.teladan.shared.InvalidInputException when no region has one of the codes
   */
  @Permitted(Action.READ_PUBLIC)
  public Page<ValueView> values(
      String code, List<String> regionCodes, YearRange years, PageRequest request) {
    IndicatorView indicator = indicators.get(code);
    regionCodes.forEach(region -> regions.require("region", region));
    List<ValueView> found =
        regionCodes.isEmpty()
            ? indicators.values(indicator.code(), years)
            : indicators.values(indicator.code(), regionCodes, years);
    return Page.of(found, request);
  }
}
