package id.teladan.discovery;

/**
 * How the search index is.
 *
 * @param health {@code HEALTHY}, {@code NEW}, {@code DAMAGED} or {@code CLOSED}
 * @param documents how many entries it holds
 * @param generation grows with every rebuild
 * @param rebuilding whether it is being rebuilt
 * @param rebuilt how many documents the running or the last rebuild has written
 * @param problem what is wrong; null when nothing is
 */
public record IndexStatus(
    String health,
    long documents,
    long generation,
    boolean rebuilding,
    long rebuilt,
    String problem) {

  public boolean isHealthy() {
    return "HEALTHY".equals(health);
  }

  public String getHealth() {
    return health;
  }

  public long getDocuments() {
    return documents;
  }

  public long getGeneration() {
    return generation;
  }

  public boolean isRebuilding() {
    return rebuilding;
  }

  public String getProblem() {
    return problem;
  }
}
