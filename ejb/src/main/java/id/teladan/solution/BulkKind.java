package id.teladan.solution;

/** What one change of many solutions does to each. */
public enum BulkKind {
  ADD_TAG,
  REMOVE_TAG,
  /** Makes it the main affair; the one before is gone. */
  SET_AFFAIR,
  /** Adds a secondary affair. */
  ADD_AFFAIR,
  ARCHIVE
}
