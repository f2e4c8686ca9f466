package id.teladan.solution;

/** What came of one solution in a change of many. */
public enum BulkOutcome {
  CHANGED,
  /** It was so already. */
  UNCHANGED,
  /** Somebody else had changed it since it was chosen. */
  STALE,
  /** A rule forbids it; its code says which. */
  REFUSED
}
