package id.teladan.adoption;

/**
 * How far a region has come with somebody else's solution, in the order of the way. A null stage
 * means that nobody knows.
 */
public enum AdoptionStage {
  INTERESTED,
  VISITED,
  ASSESSED,
  AGREED,
  ADAPTING,
  PILOT,
  LIVE,
  STOPPED;

  /** Whether nothing more is to be done: it runs, or it was given up. */
  public boolean isFinal() {
    return this == LIVE || this == STOPPED;
  }

  /** Whether this lies before the other; the unknown stage lies before all. */
  public boolean isBefore(AdoptionStage other) {
    return other != null && compareTo(other) < 0;
  }
}
