package id.teladan.exchange;

import java.time.ZoneId;
import java.util.Set;

/** The clocks of a region, by the code of its province. */
final class RegionClock {
  private static final ZoneId WEST = ZoneId.of("Asia/Jakarta");
  private static final ZoneId CENTRE = ZoneId.of("Asia/Makassar");
  private static final ZoneId EAST = ZoneId.of("Asia/Jayapura");

  /** Bali, Nusa Tenggara, the south, east and north of Kalimantan, Sulawesi. */
  private static final Set<String> OF_CENTRE =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");

  private RegionClock() {}

  static ZoneId of(String regionCode) {
    String province = regionCode.split("\\.")[0];
    if (OF_CENTRE.contains(province)) {
      return CENTRE;
    }
    // Maluku and Papua.
    return province.startsWith("8") || province.startsWith("9") ? EAST : WEST;
  }
}
