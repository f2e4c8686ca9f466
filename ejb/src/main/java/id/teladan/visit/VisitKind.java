package id.teladan.visit;

/** Why one region calls on another. */
public enum VisitKind {
  /** To compare. */
  STUDI_BANDING,
  /** To copy what works. */
  STUDI_TIRU,
  /** An official visit. */
  KUNJUNGAN_KERJA
}
