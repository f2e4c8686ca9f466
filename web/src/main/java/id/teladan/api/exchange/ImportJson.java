package id.teladan.api.exchange;

import id.teladan.api.shared.ProblemMessages;
import id.teladan.exchange.ImportDefaults;
import id.teladan.exchange.ImportFormat;
import id.teladan.exchange.ImportHeading;
import id.teladan.exchange.ImportMessage;
import id.teladan.exchange.ImportStatus;
import id.teladan.exchange.ImportView;
import id.teladan.exchange.RowOutcome;
import id.teladan.exchange.RowReport;
import id.teladan.solution.Audience;
import id.teladan.solution.SolutionKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An import as REST shows it.
 *
 * @param status PENDING, RUNNING, and in the end DONE, FAILED or CANCELLED
 * @param total rows of the file; 0 until they are counted
 * @param done rows that have an outcome
 * @param counts how many rows had which outcome
 * @param code why it failed; null otherwise
 * @param message the same as a sentence
 * @param columns what the columns of the file are taken for; empty until it is read
 * @param rows in the order of the file, as far as it is done
 */
public record ImportJson(
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
    boolean publish,
    SolutionKind kind,
    String regionCode,
    String mainAffair,
    Audience audience,
    String orderedBy,
    Instant createdAt,
    Instant startedAt,
    Instant finishedAt,
    List<ImportHeading> columns,
    List<Row> rows) {

  /** How many rows had which outcome. */
  public record Counts(int created, int updated, int duplicate, int invalid) {

    static Counts of(Map<RowOutcome, Integer> counts) {
      return new Counts(
          counts.getOrDefault(RowOutcome.NEW, 0),
          counts.getOrDefault(RowOutcome.UPDATED, 0),
          counts.getOrDefault(RowOutcome.DUPLICATE, 0),
          counts.getOrDefault(RowOutcome.INVALID, 0));
    }
  }

  /**
   * One row.
   *
   * @param line where it begins in the file, from 1; in an archive the number of the file
   * @param column the column of the first message, as the file calls it; null for the whole row
   * @param messages what to say about it, a sentence each
   * @param errors the same for programs
   * @param solutionId what was written, or is there already; null otherwise
   * @param file the file in an archive; null otherwise
   */
  public record Row(
      int line,
      String column,
      RowOutcome outcome,
      List<String> messages,
      List<Fault> errors,
      String title,
      Long solutionId,
      String file) {

    static Row of(RowReport report, Locale locale) {
      return new Row(
          report.line(),
          report.column(),
          report.outcome(),
          report.messages().stream().map(m -> sentence(m, locale)).toList(),
          report.messages().stream().map(m -> new Fault(m.field(), m.code())).toList(),
          report.title(),
          report.solutionId(),
          report.file());
    }
  }

  /**
   * What a message is about.
   *
   * @param field the field as REST names it; null for the whole row
   */
  public record Fault(String field, String code) {}

  static ImportJson of(
      ImportView job,
      Map<RowOutcome, Integer> counts,
      List<ImportHeading> columns,
      List<RowReport> rows,
      Locale locale) {
    ImportDefaults defaults = job.order().defaults();
    return new ImportJson(
        job.id(),
        job.status(),
        job.total() == null ? 0 : job.total(),
        job.done(),
        Counts.of(counts),
        job.reason() == null ? null : job.reason().code(),
        job.reason() == null ? null : sentence(job.reason(), locale),
        job.order().format(),
        job.fileName(),
        job.order().dryRun(),
        job.order().publish(),
        defaults.kind(),
        defaults.regionCode(),
        defaults.mainAffair(),
        defaults.audience(),
        job.username(),
        job.createdAt(),
        job.startedAt(),
        job.finishedAt(),
        columns,
        rows.stream().map(row -> Row.of(row, locale)).toList());
  }

  private static String sentence(ImportMessage message, Locale locale) {
    String text = ProblemMessages.sentence(locale, message.code(), message.args());
    return message.field() == null ? text : message.field() + ": " + text;
  }
}
