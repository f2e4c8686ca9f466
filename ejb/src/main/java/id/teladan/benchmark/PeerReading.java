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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    RegionView region = regions.get(regionCode);
    List<PeerDistance> found =
        new Peers(region.level(), profiles(region.level())).nearestTo(regionCode);
    return Page.of(found, request)
        .map(d -> new PeerView(regions.get(d.code()), d.distance(), d.reasons()));
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
