package id.teladan.solution;

import java.time.Instant;

/**
 * One version in a solution's history.
 *
 * @param author user name; null where the reader may not know it
 * @param remark what was said with it; null where the reader may not know it
 * @param content the whole content as JSON
 */
public record RevisionView(
    int version,
    Instant at,
    String author,
    String action,
    SolutionStatus status,
    String remark,
    String content) {

  RevisionView withoutNames() {
    return new RevisionView(version, at, null, action, status, null, content);
  }

  public int getVersion() {
    return version;
  }

  public Instant getAt() {
    return at;
  }

  public String getAuthor() {
    return author;
  }

  public String getAction() {
    return action;
  }

  public SolutionStatus getStatus() {
    return status;
  }

  public String getRemark() {
    return remark;
  }
}
