package id.teladan.benchmark;

import id.teladan.region.RegionView;

/** Where a peer lies, as far as codes can tell: there are no borders in the data. */
public enum PeerPlace {
  SAME_PROVINCE,
  SAME_ISLANDS,
  ELSEWHERE;

  /** Two provinces are never of the same one. */
  static PeerPlace of(RegionView region, RegionView other) {
    if (IslandGroup.of(region.code()).isEmpty()
        || !IslandGroup.of(region.code()).equals(IslandGroup.of(other.code()))) {
      return ELSEWHERE;
    }
    return province(region).equals(province(other)) ? SAME_PROVINCE : SAME_ISLANDS;
  }

  private static String province(RegionView region) {
    return region.code().substring(0, 2);
  }
}
