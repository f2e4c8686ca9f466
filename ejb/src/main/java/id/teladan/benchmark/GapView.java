package id.teladan.benchmark;

import id.teladan.region.RegionView;
import java.util.List;

/**
 * Where a region stands by one indicator, and what may help.
 *
 * @param standing beside the nearest regions
 * @param candidates those of better placed regions first
 * @param deeds what the nearest regions did, the oldest first
 */
public record GapView(
    RegionView region,
    Standing standing,
    List<PeerView> peers,
    List<Candidate> candidates,
    List<Deed> deeds) {

  public GapView {
    peers = List.copyOf(peers);
    candidates = List.copyOf(candidates);
    deeds = List.copyOf(deeds);
  }

  public RegionView getRegion() {
    return region;
  }

  public Standing getStanding() {
    return standing;
  }
}
