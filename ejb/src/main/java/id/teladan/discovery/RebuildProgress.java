package id.teladan.discovery;

import java.time.Instant;

/**
 * The running or the last rebuild.
 *
 * @param number counts the rebuilds since the application started; 0 when there was none
 * @param done documents written so far
 * @param expected how many there were to write when it began, 0 while they are counted
 * @param finishedAt null while it runs
 * @param problem why it failed; null otherwise
 */
public record RebuildProgress(
    long number,
    WorkState state,
    long done,
    long expected,
    Instant startedAt,
    Instant finishedAt,
    String problem) {
  static final RebuildProgress NONE =
      new RebuildProgress(0, WorkState.NEVER, 0, 0, null, null, null);

  public boolean isRunning() {
    return state == WorkState.RUNNING;
  }

  public long getNumber() {
    return number;
  }

  public WorkState getState() {
    return state;
  }

  public long getDone() {
    return done;
  }

  public long getExpected() {
    return expected;
  }

  /** Whole per cent, 100 only at the end. */
  public int getPercent() {
    if (state == WorkState.DONE) {
      return 100;
    }
    return expected == 0 ? 0 : (int) Math.min(99, done * 100 / expected);
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public String getProblem() {
    return problem;
  }
}
