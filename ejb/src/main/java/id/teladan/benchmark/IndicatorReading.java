package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is measured, and the figures themselves. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class IndicatorReading {
  @Inject private Indicators indicators;
  @Inject private ValueRecords records;
  @Inject private CurrentCaller caller;
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

  /** The same of all indicators, by their codes; without any figures, an indicator is absent. */
  @Permitted(Action.READ_PUBLIC)
  public Map<String, List<Edition>> allEditions() {
    return indicators.editionsByIndicator(null, null);
  }

  /**
   * What the figures of a region said and since when, those that were corrected included; the
   * newest year first, and of one figure the newest version first. Who entered them is told to
   * those who may enter figures.
   */
  @Permitted(Action.READ_PUBLIC)
  public List<ValueRecord> history(String code, String regionCode) {
    IndicatorView indicator = indicators.get(code);
    if (regionCode == null || regionCode.isBlank()) {
      throw new InvalidInputException(FieldError.of("region", "required"));
    }
    regions.require("region", regionCode);
    boolean names = caller.get().couldEver(Action.IMPORT_VALUE);
    return records.of(indicator.code(), regionCode).stream()
        .map(r -> names ? r : r.withoutName())
        .toList();
  }

  /** What was corrected lately, the latest first. */
  @Permitted(Action.READ_PUBLIC)
  public List<ValueRecord> corrections(String code, int limit) {
    boolean names = caller.get().couldEver(Action.IMPORT_VALUE);
    return records.corrected(indicators.get(code).code(), limit).stream()
        .map(r -> names ? r : r.withoutName())
        .toList();
  }

  /** The levels below the nation whose regions have figures of it, the provinces first. */
  @Permitted(Action.READ_PUBLIC)
  public List<RegionLevel> levels(String code) {
    return indicators.levels(code).stream().filter(level -> level != RegionLevel.NATION).toList();
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
    return regionCodes.isEmpty()
        ? indicators.values(indicator.code(), years, request)
        : Page.of(indicators.values(indicator.code(), regionCodes, years), request);
  }
}
