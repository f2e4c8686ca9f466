package id.teladan.solution;

/** How far the solution itself has come in its own region. */
public enum SolutionStage {
  INITIATIVE,
  PILOT,
  LIVE,
  STOPPED
}
