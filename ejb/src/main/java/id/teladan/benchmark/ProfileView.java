package id.teladan.benchmark;

import id.teladan.region.RegionView;
import java.util.List;

/**
 * What is known of a region and how it compares with those most like it.
 *
 * @param origin where a young region came from; null for all others
 * @param standings one for each indicator, also for those without a figure
 * @param peers the nearest regions of the same level
 */
public record ProfileView(
    RegionView region, RegionOrigin origin, List<Standing> standings, List<PeerView> peers) {

  public ProfileView {
    standings = List.copyOf(standings);
    peers = List.copyOf(peers);
  }

  public RegionView getRegion() {
    return region;
  }

  public RegionOrigin getOrigin() {
    return origin;
  }

  public List<Standing> getStandings() {
    return standings;
  }

  public List<PeerView> getPeers() {
    return peers;
  }
}
