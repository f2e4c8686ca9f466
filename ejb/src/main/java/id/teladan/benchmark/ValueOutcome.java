package id.teladan.benchmark;

/** What became of a row of figures, or would in a dry run. */
public enum ValueOutcome {
  NEW,
  /** The figure was there and said otherwise; the old one is kept as its history. */
  UPDATED,
  /** The figure is there and says the same. */
  UNCHANGED,
  /** An earlier row of the file has the same figure; this one was not written. */
  DUPLICATE,
  /** The row names no figure. What is missing stays missing; it is no zero. */
  EMPTY,
  /** Something is wrong with it; nothing was written. */
  INVALID
}
