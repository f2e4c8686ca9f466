package id.teladan.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** Out of which regions peers are taken. They are always of the same level. */
public enum PeerBasis {
  /** All of the level. */
  AUTO,
  /** Of the same province first, then of the same islands; for a province, of the same islands. */
  PROVINCE,
  /** Of the same {@link IslandGroup}. */
  ISLANDS,
  /** Of the same quarter by the newest fiscal capacity of the level. */
  FISCAL;

  /** The word that stands for it in an address. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  public static Optional<PeerBasis> of(String word) {
    return Arrays.stream(values()).filter(basis -> basis.word().equals(word)).findFirst();
  }
}
