package id.teladan.discovery;

import java.time.Instant;
import java.util.List;

/**
 * The running or the last comparison of index and database.
 *
 * @param number counts the audits since the application started; 0 when there was none
 * @param finishedAt null while it runs
 * @param checked how many entries of the database were compared so far
 * @param differing how many entries differed when they were compared
 * @param differences the first of them
 * @param repair what was done about them
 * @param remaining how many still differ after the repair
 * @param problem why it failed; null otherwise
 */
public record IndexAuditReport(
    long number,
    WorkState state,
    Instant startedAt,
    Instant finishedAt,
    long checked,
    int differing,
    List<Difference> differences,
    Repair repair,
    int remaining,
    String problem) {
  static final IndexAuditReport NONE =
      new IndexAuditReport(0, WorkState.NEVER, null, null, 0, 0, List.of(), Repair.NONE, 0, null);

  /** What an audit did about the differences. */
  public enum Repair {
    /** Nothing: there were none, or it was only to look. */
    NONE,
    /** The entries were brought once more. */
    ENTRIES,
    /** That did not help, and the whole index was built anew. */
    REBUILD
  }

  public IndexAuditReport {
    differences = List.copyOf(differences);
  }

  public boolean isRunning() {
    return state == WorkState.RUNNING;
  }

  public WorkState getState() {
    return state;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public long getChecked() {
    return checked;
  }

  public int getDiffering() {
    return differing;
  }

  public List<Difference> getDifferences() {
    return differences;
  }

  public Repair getRepair() {
    return repair;
  }

  public int getRemaining() {
    return remaining;
  }

  public String getProblem() {
    return problem;
  }
}
