package id.teladan.exchange;

/** How far an import is. */
public enum ImportStatus {
  /** Waits for its turn. */
  PENDING,
  RUNNING,
  /** Every row has an outcome. */
  DONE,
  /** The file as a whole could not be read, or the person may no longer import. */
  FAILED,
  /** Stopped by a person; may be resumed. */
  CANCELLED;

  /** Whether nothing more happens by itself. */
  public boolean isEnd() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
