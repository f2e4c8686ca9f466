package id.teladan.api.exchange;

import id.teladan.api.shared.ProblemMessages;
import id.teladan.benchmark.ValueOutcome;
import id.teladan.benchmark.ValueStatus;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportMessage;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ValueImportView;
import id.teladan.exchange.ValueReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An import of figures as REST shows it.
 *
 * @param status PENDING, RUNNING, and in the end DONE, FAILED or CANCELLED
 * @param total rows of the file; 0 until they are counted
 * @param done rows that have an outcome
 * @param counts how many rows had which outcome
 * @param code why it failed; null otherwise
 * @param message the same as a sentence
 * @param rows in the order of the file, as far as it is done; neighbours with the same to say are
 *     one, and at most 20,000 are kept
 */
public record ValueImportJson(
    long id,
    ImportStatus status,
    int total,
    int done,
    Counts counts,
    String code,
    String message,
    ImportFormat format,
    String fileName,
    boolean dryRun,
    boolean decimalComma,
    String indicator,
    String source,
    ValueStatus valueStatus,
    String orderedBy,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt,
    List<Row> rows) {

  /** How many rows had which outcome. */
  public record Counts(
      int created, int updated, int unchanged, int duplicate, int empty, int invalid) {}

  /**
   * Neighbouring rows with the same to say.
   *
   * @param line where the first begins in the file, from 1
   * @param lastLine where the last begins
   * @param column the column of the first message, as the file calls it; null for the whole row
   * @param outcome what became of it, or in a dry run would
   * @param messages what to say about it, a sentence each
   * @param errors the same for programs
   * @param figure indicator, region and year of the first
   */
  public record Row(
      int line,
      int lastLine,
      String column,
      ValueOutcome outcome,
      List<String> messages,
      List<ImportJson.Fault> errors,
      String figure) {

    static Row of(ValueReport report, Locale locale) {
      return new Row(
          report.line(),
          report.lastLine(),
          report.column(),
          report.outcome(),
          report.messages().stream().map(m -> sentence(m, locale)).toList(),
          report.messages().stream().map(m -> new ImportJson.Fault(m.field(), m.code())).toList(),
          report.what());
    }
  }

  static ValueImportJson of(ValueImportView job, List<ValueReport> rows, Locale locale) {
    return new ValueImportJson(
        job.id(),
        job.status(),
        job.total() == null ? 0 : job.total(),
        job.done(),
        counts(job),
        job.reason() == null ? null : job.reason().code(),
        job.reason() == null ? null : sentence(job.reason(), locale),
        job.order().format(),
        job.getFileName(),
        job.isDryRun(),
        job.order().decimalComma(),
        job.order().indicator(),
        job.order().source(),
        job.order().status(),
        job.username(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt(),
        rows.stream().map(row -> Row.of(row, locale)).toList());
  }

  private static Counts counts(ValueImportView job) {
    return new Counts(
        job.count(ValueOutcome.NEW),
        job.count(ValueOutcome.UPDATED),
        job.count(ValueOutcome.UNCHANGED),
        job.count(ValueOutcome.DUPLICATE),
        job.count(ValueOutcome.EMPTY),
        job.count(ValueOutcome.INVALID));
  }

  private static String sentence(ImportMessage message, Locale locale) {
    String text = ProblemMessages.sentence(locale, message.code(), message.args());
    return message.field() == null ? text : message.field() + ": " + text;
  }
}
