package id.teladan.exchange;

import id.teladan.benchmark.ValueOutcome;
import java.time.Instant;
import java.util.Map;

/**
 * An import of figures, as those see it who may.
 *
 * @param total rows of the file; null until they are counted
 * @param done rows with an outcome
 * @param counts how many rows had which outcome
 * @param reason why it failed; null otherwise
 */
public record ValueImportView(
    long id,
    int version,
    long accountId,
    String username,
    long fileSize,
    ValueImportOrder order,
    ImportStatus status,
    Integer total,
    int done,
    Map<ValueOutcome, Integer> counts,
    ImportMessage reason,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt) {

  public ValueImportView {
    counts = Map.copyOf(counts);
  }

  public int count(ValueOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  public long getId() {
    return id;
  }

  public String getUsername() {
    return username;
  }

  public String getFileName() {
    return order.fileName();
  }

  public boolean isDryRun() {
    return order.dryRun();
  }

  public ImportStatus getStatus() {
    return status;
  }

  public Integer getTotal() {
    return total;
  }

  public int getDone() {
    return done;
  }

  public ImportMessage getReason() {
    return reason;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }
}
