package id.teladan.need;

import java.time.Instant;

/**
 * An answer to a need, without the name of who gave it.
 *
 * @param solutionTitle and {@code solutionUrl} of the named solution, which is public
 * @param regionCode the region that answers; null for national people
 */
public record NeedAnswerView(
    long id,
    long solutionId,
    String solutionTitle,
    String solutionUrl,
    String solutionRegionCode,
    String regionCode,
    String remark,
    Instant createdAt) {

  public long getSolutionId() {
    return solutionId;
  }

  public String getSolutionTitle() {
    return solutionTitle;
  }

  public String getSolutionUrl() {
    return solutionUrl;
  }

  public String getSolutionRegionCode() {
    return solutionRegionCode;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public String getRemark() {
    return remark;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
