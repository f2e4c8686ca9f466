package id.teladan.solution;

import java.time.Instant;
import java.util.List;

/**
 * A change of many solutions with what came of each.
 *
 * @param author who ordered it
 * @param undoneAt when it was taken back; null when it was not
 */
public record BulkView(
    long id,
    BulkKind change,
    String text,
    String author,
    Instant at,
    Instant undoneAt,
    List<Row> rows) {

  /** Its address below the application's root. */
  public String url() {
    return "/bulk/" + id;
  }

  /** How many came out so. */
  public long count(BulkOutcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  public long getId() {
    return id;
  }

  public String getUrl() {
    return url();
  }

  public BulkKind getChange() {
    return change;
  }

  public String getText() {
    return text;
  }

  public String getAuthor() {
    return author;
  }

  public Instant getAt() {
    return at;
  }

  public Instant getUndoneAt() {
    return undoneAt;
  }

  public List<Row> getRows() {
    return rows;
  }

  public long getChanged() {
    return count(BulkOutcome.CHANGED);
  }

  /**
   * One solution.
   *
   * @param code why it was refused
   * @param undo what came of taking it back; null when nobody did
   */
  public record Row(
      long solutionId,
      String title,
      BulkOutcome outcome,
      String code,
      Integer fromVersion,
      Integer toVersion,
      SolutionStatus fromStatus,
      BulkUndo undo) {

    public long getSolutionId() {
      return solutionId;
    }

    public String getTitle() {
      return title;
    }

    public BulkOutcome getOutcome() {
      return outcome;
    }

    public String getCode() {
      return code;
    }

    public BulkUndo getUndo() {
      return undo;
    }
  }
}
