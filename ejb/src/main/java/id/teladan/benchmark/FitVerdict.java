package id.teladan.benchmark;

/** What one factor says about taking a solution over. */
public enum FitVerdict {
  /** As at its origin, or easier. */
  FITS,
  /** It can work here, once something was changed. */
  NEEDS_CHANGE,
  /** It may fail here for this reason. */
  RISK,
  /** Not known: a figure is missing, or nobody has answered. Never a match. */
  UNKNOWN
}
