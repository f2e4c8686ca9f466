package id.teladan.benchmark;

import id.teladan.region.RegionLevel;
import java.util.Map;

/**
 * What is known of a region when its peers are sought.
 *
 * @param figures those that are known; all of one dimension are of one year and one way of
 *     measuring
 */
public record PeerProfile(String code, RegionLevel level, Map<PeerDimension, ValueView> figures) {

  public PeerProfile {
    figures = Map.copyOf(figures);
  }
}
