package id.teladan.search;

/**
 * How an index is.
 *
 * @param health whether it can answer
 * @param documents how many entries it holds, 0 when it cannot answer
 * @param generation number of the generation that serves; grows with every rebuild
 * @param rebuilding whether a rebuild is running
 * @param problem what is wrong, in words for an operator; null when healthy
 */
public record IndexState(
    Health health, long documents, long generation, boolean rebuilding, String problem) {

  /** Whether an index can answer. */
  public enum Health {
    HEALTHY,
    /** It answers, but it was made new and never filled: a rebuild is due. */
    NEW,
    /** Damage or a foreign format was found; every search throws until a rebuild has healed it. */
    DAMAGED,
    CLOSED
  }

  public boolean healthy() {
    return health == Health.HEALTHY;
  }

  /** Whether the owner should rebuild: the index is new or damaged. */
  public boolean needsRebuild() {
    return health == Health.NEW || health == Health.DAMAGED;
  }
}
