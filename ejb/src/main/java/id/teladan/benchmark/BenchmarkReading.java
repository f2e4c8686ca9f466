package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a region stands: beside its peers, over the years, and in the ranking of its level. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BenchmarkReading {
  /** How many of the nearest regions are compared when nobody chose others. */
  public static final int AUTOMATIC_PEERS = 5;

  /** What stands for the nearest regions in a list of peers. */
  public static final String AUTO = "auto";

  @Inject private Indicators indicators;
  @Inject private RegionDirectory regions;
  @Inject private PeerReading peers;
  @Inject private PeerSelection selection;

  /**
   * One region beside others by one indicator.
   *
   * @param peerCodes who to compare with, see {@link PeerSelection}; null stands for the nearest
   *     regions of the same level
   * @throws InvalidInputException when the indicator or a region does not exist or is not named
   */
  @Permitted(Action.READ_PUBLIC)
  public ComparisonView compare(
      String indicatorCode, YearRange years, String regionCode, List<String> peerCodes) {
    IndicatorView indicator = indicators.require("indicator", indicatorCode);
    RegionView region = requireRegion(regionCode);
    List<RegionView> others = selection.of(region, peerCodes == null ? List.of(AUTO) : peerCodes);
    List<RegionView> all = Stream.concat(Stream.of(region), others.stream()).toList();
    List<String> codes = all.stream().map(RegionView::code).toList();
    List<ValueView> values = indicators.values(indicator.code(), codes, years);
    List<SeriesView> series = SeriesGrouping.of(values, codes);
    List<NoteView> notes = new ComparisonNotes(all, series, indicators.origins(), labels()).write();
    Standing standing = standing(indicator, region.code(), values);
    return new ComparisonView(indicator, region, others, series, notes, standing);
  }

  /**
   * All regions of one level by one indicator.
   *
   * @param wanted which figures; of several that fit, the newest
   * @throws id.teladan.shared.NotFoundException when there is no such indicator
   * @throws InvalidInputException when it has no such figures
   */
  @Permitted(Action.READ_PUBLIC)
  public RankingView ranking(String indicatorCode, RegionLevel level, EditionChoice wanted) {
    IndicatorView indicator = indicators.get(indicatorCode);
    List<Edition> editions = indicators.editions(indicator.code(), level);
    Edition asked = wanted.newestOf(editions);
    List<ValueView> values = asked == null ? List.of() : indicators.values(indicator.code(), asked);
    List<ValueView> ranked = values.stream().filter(v -> level(v) == level).toList();
    Ranking ranking = new Ranking(indicator.better(), ranked);
    return new RankingView(
        indicator,
        level,
        asked,
        editions,
        ranking.places().stream().map(this::place).toList(),
        ranked.isEmpty()
            ? List.of()
            : IntStream.rangeClosed(1, 3).mapToObj(ranking::quartile).toList(),
        nation(values),
        missing(level, ranked));
  }

  /**
   * A region's newest figure of every indicator, beside those of its nearest regions.
   *
   * @throws id.teladan.shared.NotFoundException when no region has this code
   */
  @Permitted(Action.READ_PUBLIC)
  public ProfileView profile(String regionCode) {
    RegionView region = regions.get(regionCode);
    List<PeerView> nearest = peers.peers(regionCode, PageRequest.first(AUTOMATIC_PEERS)).items();
    List<String> codes = nearest.stream().map(PeerView::getCode).toList();
    List<Standing> standings = standings(regionCode, codes);
    RegionOrigin origin = indicators.origins().get(regionCode);
    return new ProfileView(region, origin, standings, nearest);
  }

  /**
   * The same by one indicator alone.
   *
   * @throws id.teladan.shared.NotFoundException when there is no such region or indicator
   */
  @Permitted(Action.READ_PUBLIC)
  public ProfileView profile(String regionCode, String indicatorCode) {
    RegionView region = regions.get(regionCode);
    IndicatorView indicator = indicators.get(indicatorCode);
    List<PeerView> nearest = peers.peers(regionCode, PageRequest.first(AUTOMATIC_PEERS)).items();
    List<String> codes = new ArrayList<>(nearest.stream().map(PeerView::getCode).toList());
    codes.add(regionCode);
    List<ValueView> values = indicators.values(indicator.code(), codes, YearRange.ALL);
    Standing standing = standing(indicator, regionCode, values);
    return new ProfileView(region, null, List.of(standing), nearest);
  }

  private List<Standing> standings(String region, List<String> peerCodes) {
    List<ValueView> figures = new ArrayList<>(indicators.allValues(List.of(region), 0));
    // Nothing of the peers is older than what it is compared with.
    int since = newestYears(figures).min().orElse(0);
    figures.addAll(indicators.allValues(peerCodes, since));
    Map<String, List<ValueView>> values =
        figures.stream().collect(Collectors.groupingBy(ValueView::indicator));
    return indicators.all().stream()
        .map(i -> standing(i, region, values.getOrDefault(i.code(), List.of())))
        .toList();
  }

  private static IntStream newestYears(List<ValueView> own) {
    return own.stream()
        .collect(Collectors.toMap(ValueView::indicator, ValueView::year, Math::max))
        .values()
        .stream()
        .mapToInt(Integer::intValue);
  }

  private static Standing standing(IndicatorView indicator, String region, List<ValueView> values) {
    Predicate<ValueView> own = v -> v.regionCode().equals(region);
    Optional<ValueView> newest =
        values.stream().filter(own).max((a, b) -> edition(a).compareTo(edition(b)));
    List<ValueView> same =
        values.stream()
            .filter(own.negate())
            .filter(v -> newest.isPresent() && edition(v).equals(edition(newest.get())))
            .toList();
    return Standing.of(indicator, newest.orElse(null), same);
  }

  private static Edition edition(ValueView value) {
    return new Edition(value.year(), value.measure());
  }

  private RegionView requireRegion(String code) {
    if (code == null || code.isBlank()) {
      throw new InvalidInputException(FieldError.of("region", "required"));
    }
    regions.require("region", code);
    return regions.get(code);
  }

  private Map<String, String> labels() {
    return regions.provinces().stream()
        .collect(Collectors.toMap(RegionView::code, RegionView::label));
  }

  private RegionLevel level(ValueView value) {
    return regions.get(value.regionCode()).level();
  }

  private RankingView.PlaceView place(Ranking.Place place) {
    return new RankingView.PlaceView(
        place.rank(),
        place.quartile(),
        regions.get(place.value().regionCode()),
        place.value().value());
  }

  private static BigDecimal nation(List<ValueView> values) {
    return values.stream()
        .filter(v -> v.regionCode().equals(RegionDirectory.NATION))
        .map(ValueView::value)
        .findFirst()
        .orElse(null);
  }

  private List<RegionView> missing(RegionLevel level, List<ValueView> ranked) {
    List<String> known = ranked.stream().map(ValueView::regionCode).toList();
    return regions.all().stream()
        .filter(r -> r.level() == level && !known.contains(r.code()))
        .toList();
  }
}
