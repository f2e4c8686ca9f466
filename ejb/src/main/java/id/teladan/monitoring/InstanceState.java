package id.teladan.monitoring;

import java.time.Instant;
import java.util.List;

/**
 * How this instance is.
 *
 * @param startedAt when its process began
 * @param database where the data are, without secrets
 * @param java of the process
 * @param findings one for each part
 * @param openJobs imports that wait or run
 * @param slow the latest slow requests, latest first
 */
public record InstanceState(
    Instant startedAt,
    String database,
    String java,
    List<Finding> findings,
    long openJobs,
    List<SlowRequest> slow) {
  public InstanceState {
    findings = List.copyOf(findings);
    slow = List.copyOf(slow);
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public String getDatabase() {
    return database;
  }

  public String getJava() {
    return java;
  }

  public List<Finding> getFindings() {
    return findings;
  }

  public long getOpenJobs() {
    return openJobs;
  }

  public List<SlowRequest> getSlow() {
    return slow;
  }

  /** How many parts need somebody. */
  public long getTroubles() {
    return findings.stream().filter(Finding::isTrouble).count();
  }
}
