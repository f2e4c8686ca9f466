package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import id.teladan.region.RegionView;
import java.util.List;

/**
 * A region that is like the one that asks.
 *
 * @param distance see {@link PeerDistance#distance()}
 */
public record PeerView(RegionView region, double distance, List<PeerReason> reasons) {

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

  public List<PeerReason> getReasons() {
    return reasons;
  }
}
