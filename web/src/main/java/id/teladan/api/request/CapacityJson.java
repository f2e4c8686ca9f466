package id.teladan.api.request;

import id.teladan.region.RegionDirectory;
import id.teladan.request.CapacityView;
import java.util.List;

/**
 * What a region can receive.
 *
 * @param months read-only, from this one on; {@code booked} is null for others than the region
 */
public record CapacityJson(
    String regionCode,
    String regionName,
    Integer visitsPerMonth,
    Integer peoplePerVisit,
    String note,
    List<CapacityView.Month> months,
    int version) {

  static CapacityJson of(CapacityView view, RegionDirectory regions) {
    return new CapacityJson(
        view.regionCode(),
        regions.name(view.regionCode()),
        view.content().visitsPerMonth(),
        view.content().peoplePerVisit(),
        view.content().note(),
        view.months(),
        view.version());
  }
}
