package id.teladan.discovery;

/** How far a piece of background work is. */
public enum WorkState {
  /** None since the application started. */
  NEVER,
  RUNNING,
  DONE,
  /** Stopped on request; everything is as it was before. */
  CANCELLED,
  FAILED
}
