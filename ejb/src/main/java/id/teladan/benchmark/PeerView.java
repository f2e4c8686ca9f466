package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.util.List;

/**
 * A region that is like the one that asks.
 *
 * @param distance see {@link PeerDistance#distance()}
 * @param place where it lies, seen from the region that asks
 */
public record PeerView(
    RegionView region, double distance, PeerPlace place, List<PeerReason> reasons) {

  public PeerView {
    reasons = List.copyOf(reasons);
  }

  public RegionView getRegion() {
    return region;
  }

  public String getCode() {
    return region.code();
  }

  public RegionLevel getLevel() {
    return region.level();
  }

  public double getDistance() {
    return distance;
  }

  public PeerPlace getPlace() {
    return place;
  }

  public List<PeerReason> getReasons() {
    return reasons;
  }
}
