package id.teladan.exchange;

/** What became of a row, or would in a dry run. */
public enum RowOutcome {
  NEW,
  UPDATED,
  /** The catalogue or an earlier row has it; nothing was written. */
  DUPLICATE,
  /** Something is wrong with it; nothing was written. */
  INVALID
}
