package id.teladan.solution;

/** What two parties sign when they cooperate. */
public enum Instrument {
  KESEPAKATAN_BERSAMA,
  PKS,
  NOTA_KESEPAKATAN,
  SWAKELOLA_TIPE_II,
  HIBAH,
  NONE
}
