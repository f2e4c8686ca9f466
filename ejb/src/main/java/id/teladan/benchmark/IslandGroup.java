package id.teladan.benchmark;

import java.util.Optional;

/**
 * The large islands and groups of islands as the statistics office names them. A code tells which
 * by its first digit; Kepulauan Riau (21) has one of its own and belongs to Sumatera, Maluku and
 * Papua have two.
 */
public enum IslandGroup {
  SUMATERA("12"),
  JAWA("3"),
  BALI_NUSA_TENGGARA("5"),
  KALIMANTAN("6"),
  SULAWESI("7"),
  MALUKU_PAPUA("89");

  private final String digits;

  IslandGroup(String digits) {
    this.digits = digits;
  }

  /** Empty for the nation. */
  public static Optional<IslandGroup> of(String regionCode) {
    for (IslandGroup group : values()) {
      if (group.digits.indexOf(regionCode.charAt(0)) >= 0) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
