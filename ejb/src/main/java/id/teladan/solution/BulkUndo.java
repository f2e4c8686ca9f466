package id.teladan.solution;

/** What came of one solution when the change of many was taken back. */
public enum BulkUndo {
  RESTORED,
  /** Somebody has changed it since: it stays. */
  CHANGED_SINCE,
  /** It is gone or may not be changed any more. */
  REFUSED
}
