package id.teladan.visit;

/** What sort of knowledge a note holds. */
public enum NoteKind {
  /** Seen or read on the spot. */
  FACT,
  /** What the host thinks. */
  HOST_OPINION,
  /** What the team makes of it. */
  ANALYSIS
}
