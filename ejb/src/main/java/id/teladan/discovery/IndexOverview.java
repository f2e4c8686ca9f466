package id.teladan.discovery;

/**
 * All that an administrator sees of the index.
 *
 * @param sizeBytes what it takes on the disk
 * @param waiting how many changes have not reached it yet
 * @param oldestSeconds for how long the oldest of them has waited
 */
public record IndexOverview(
    IndexStatus status,
    long sizeBytes,
    long waiting,
    long oldestSeconds,
    RebuildProgress rebuild,
    IndexAuditReport audit) {

  public IndexStatus getStatus() {
    return status;
  }

  public long getSizeBytes() {
    return sizeBytes;
  }

  public long getWaiting() {
    return waiting;
  }

  public long getOldestSeconds() {
    return oldestSeconds;
  }

  public RebuildProgress getRebuild() {
    return rebuild;
  }

  public IndexAuditReport getAudit() {
    return audit;
  }
}
