package id.teladan.exchange;

import java.time.Instant;

/**
 * An import as its owner, a curator or an administrator sees it.
 *
 * @param version changes with every step
 * @param fileSize bytes
 * @param order what was wanted; its format is known
 * @param total rows of the file; null until they are counted
 * @param done rows with an outcome
 * @param reason why it failed; null otherwise
 */
public record ImportView(
    long id,
    int version,
    long accountId,
    String username,
    String fileName,
    long fileSize,
    ImportOrder order,
    ImportStatus status,
    Integer total,
    int done,
    ImportMessage reason,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt) {

  public long getId() {
    return id;
  }

  public String getUsername() {
    return username;
  }

  public String getFileName() {
    return fileName;
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

  public boolean isDryRun() {
    return order.dryRun();
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }
}
