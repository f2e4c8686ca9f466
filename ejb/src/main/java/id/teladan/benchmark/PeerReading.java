package id.teladan.benchmark;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which regions are most like one, and why. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PeerReading {
  @Inject private Indicators indicators;
  @Inject private RegionDirectory regions;

  /**
   * Regions of the same level, the nearest first. The nation has none.
   *
   * @throws id.teladan.shared.NotFoundException when no region has this code
   */
  @Permitted(Action.READ_PUBLIC)
  public Page<PeerView> peers(String regionCode, PageRequest request) {
    return peers(regionCode, PeerBasis.AUTO, request);
  }

  /**
   * The same among the regions that something else binds together.
   *
   * @throws id.teladan.shared.NotFoundException when no region has this code
   */
  @Permitted(Action.READ_PUBLIC)
  public Page<PeerView> peers(String regionCode, PeerBasis basis, PageRequest request) {
    RegionView region = regions.get(regionCode);
    List<PeerProfile> profiles = profiles(region.level());
    Predicate<String> kin = kin(region, basis);
    List<PeerDistance> nearest = new Peers(region.level(), profiles).nearestTo(regionCode);
    List<PeerView> found =
        nearest.stream()
            .filter(d -> kin.test(d.code()))
            .map(d -> view(region, d))
            .sorted(Comparator.comparing(p -> ring(basis, p.place())))
            .toList();
    return Page.of(found, request);
  }

  private PeerView view(RegionView region, PeerDistance found) {
    RegionView other = regions.get(found.code());
    return new PeerView(other, found.distance(), PeerPlace.of(region, other), found.reasons());
  }

  /** Those of the same province come before the rest of the islands; within, the nearest first. */
  private static int ring(PeerBasis basis, PeerPlace place) {
    return basis == PeerBasis.PROVINCE ? place.ordinal() : 0;
  }

  private Predicate<String> kin(RegionView region, PeerBasis basis) {
    return switch (basis) {
      case AUTO -> code -> true;
      case PROVINCE, ISLANDS ->
          code -> PeerPlace.of(region, regions.get(code)) != PeerPlace.ELSEWHERE;
      case FISCAL -> sameQuarter(region);
    };
  }

  private Predicate<String> sameQuarter(RegionView region) {
    String indicator = PeerDimension.FISCAL_CAPACITY.indicator();
    List<ValueView> values =
        indicators
            .latest(indicator, region.level())
            .map(
                edition ->
                    indicators.values(indicator, edition).stream()
                        .filter(v -> regions.get(v.regionCode()).level() == region.level())
                        .toList())
            .orElse(List.of());
    Map<String, Integer> quarters =
        new Ranking(Better.HIGHER, values)
            .places().stream()
                .collect(Collectors.toMap(p -> p.value().regionCode(), Ranking.Place::quartile));
    Integer own = quarters.get(region.code());
    return code -> own != null && own.equals(quarters.get(code));
  }

  private List<PeerProfile> profiles(RegionLevel level) {
    Map<String, Map<PeerDimension, ValueView>> figures = new HashMap<>();
    for (PeerDimension dimension : PeerDimension.values()) {
      indicators
          .latest(dimension.indicator(), level)
          .ifPresent(
              edition ->
                  indicators
                      .values(dimension.indicator(), edition)
                      .forEach(
                          v ->
                              figures
                                  .computeIfAbsent(
                                      v.regionCode(), k -> new EnumMap<>(PeerDimension.class))
                                  .put(dimension, v)));
    }
    return regions.all().stream()
        .filter(r -> r.level() == level)
        .map(r -> new PeerProfile(r.code(), level, figures.getOrDefault(r.code(), Map.of())))
        .toList();
  }
}
