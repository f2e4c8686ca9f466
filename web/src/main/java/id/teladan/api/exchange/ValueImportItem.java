package id.teladan.api.exchange;

import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ValueImportView;
import java.time.Instant;

/** An import of figures in a list: without its rows. */
public record ValueImportItem(
    long id,
    ImportStatus status,
    int total,
    int done,
    ImportFormat format,
    String fileName,
    boolean dryRun,
    String code,
    String orderedBy,
    Instant createdAt,
    Instant finishedAt) {

  static ValueImportItem of(ValueImportView job) {
    return new ValueImportItem(
        job.id(),
        job.status(),
        job.total() == null ? 0 : job.total(),
        job.done(),
        job.order().format(),
        job.getFileName(),
        job.isDryRun(),
        job.reason() == null ? null : job.reason().code(),
        job.username(),
        job.createdAt(),
        job.finishedAt());
  }
}
