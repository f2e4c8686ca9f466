package id.teladan.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A self-assessment as its readers see it.
 *
 * @param levels by the number of the indicator
 * @param evidence by the number of the indicator; empty for who is not of the region
 * @param changedBy null for who is not of the region
 */
public record AssessmentView(
    long id,
    int version,
    String regionCode,
    int year,
    String framework,
    AssessmentStatus status,
    String remark,
    Map<Integer, Integer> levels,
    Map<Integer, String> evidence,
    Instant changedAt,
    String changedBy) {

  public AssessmentView {
    levels = new TreeMap<>(levels);
    evidence = new TreeMap<>(evidence);
  }

  public Score score() {
    return new Score(levels);
  }

  /** What everybody may know of it. */
  AssessmentView forEverybody() {
    return new AssessmentView(
        id, version, regionCode, year, framework, status, null, levels, Map.of(), changedAt, null);
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getRegionCode() {
    return regionCode;
  }

  public int getYear() {
    return year;
  }

  public AssessmentStatus getStatus() {
    return status;
  }

  public String getRemark() {
    return remark;
  }

  public Instant getChangedAt() {
    return changedAt;
  }

  public String getChangedBy() {
    return changedBy;
  }
}
