package id.teladan.api.exchange;

import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ImportView;
import java.time.Instant;

/** An import in a list: without its rows. */
public record ImportItem(
    long id,
    ImportStatus status,
    int total,
    int done,
    ImportFormat format,
    String fileName,
    boolean dryRun,
    boolean publish,
    String code,
    String orderedBy,
    Instant createdAt,
    Instant finishedAt) {

  static ImportItem of(ImportView job) {
    return new ImportItem(
        job.id(),
        job.status(),
        job.total() == null ? 0 : job.total(),
        job.done(),
        job.order().format(),
        job.fileName(),
        job.order().dryRun(),
        job.order().publish(),
        job.reason() == null ? null : job.reason().code(),
        job.username(),
        job.createdAt(),
        job.finishedAt());
  }
}
