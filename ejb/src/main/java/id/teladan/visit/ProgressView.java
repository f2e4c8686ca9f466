package id.teladan.visit;

import java.time.Instant;

/**
 * One step of a follow-up.
 *
 * @param author the display name of who told it; null when unknown
 */
public record ProgressView(
    long id, long visitId, long followUpId, Instant at, String author, ProgressStep step) {

  public long getFollowUpId() {
    return followUpId;
  }

  public Instant getAt() {
    return at;
  }

  public String getAuthor() {
    return author;
  }

  public FollowUpStatus getStatus() {
    return step.status();
  }

  public Integer getPercent() {
    return step.percent();
  }

  public String getRemark() {
    return step.remark();
  }
}
