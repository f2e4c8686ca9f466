package id.teladan.exchange;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The transactions of an import. A batch is one: the solutions, their revisions, audit entries and
 * outbox tasks, the reports of the rows and the job's progress are there together or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@ActivateRequestContext
public class ImportStep {
  @Inject private Imports imports;
  @Inject private RowIntake intake;
  @Inject private OwnerUnits units;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /** What waits or was interrupted, oldest first. */
  public List<Long> unfinished() {
    return imports.unfinished();
  }

  /** Takes the job up; empty when there is nothing to do any more. */
  public Optional<ImportView> begin(long id) {
    ImportJob job = imports.requireForChange(id);
    if (job.status().isEnd()) {
      return Optional.empty();
    }
    job.begin();
    return Optional.of(job.view());
  }

  /** Writes the file of the job there; returns whether it is still kept. */
  public boolean fetch(long id, Path file) {
    try (OutputStream out = Files.newOutputStream(file)) {
      return imports.writeFile(id, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what the columns are taken for. */
  public void columns(long id, List<ImportHeading> headings) {
    imports.requireForChange(id).hasColumns(headings);
  }

  public void counted(long id, int rows) {
    imports.requireForChange(id).hasRows(rows);
  }

  /**
   * Does some rows.
   *
   * @param done how many were done before; when the job knows another number, somebody else is at
   *     it
   * @param seen titles of earlier rows; those of this batch are added when it is done
   * @return whether the job goes on
   */
  public boolean apply(long id, int done, List<FileRow> rows, Map<String, Integer> seen) {
    ImportJob job = imports.requireForChange(id);
    if (job.status() != ImportStatus.RUNNING || job.done() != done) {
      return false;
    }
    become(job);
    Map<String, Integer> all = new HashMap<>(seen);
    RowIntake.Known known =
        new RowIntake.Known(job.order(), all, intake.inCatalogue(rows), units.batch());
    List<RowReport> reports = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      reports.add(intake.take(rows.get(i), done + i + 1, known));
    }
    keep(job, reports);
    seen.putAll(all);
    return true;
  }

  /** Passes over a row that could not be written, for reasons that nobody foresaw. */
  public void skip(long id, FileRow row, String number) {
    ImportJob job = imports.requireForChange(id);
    ImportMessage why = ImportMessage.of(null, "row-failed", number);
    keep(job, List.of(RowReport.of(row, RowOutcome.INVALID, null, List.of(why))));
  }

  private void keep(ImportJob job, List<RowReport> reports) {
    int pos = job.done();
    for (RowReport report : reports) {
      imports.add(new ImportRow(job.id(), pos++, report));
    }
    job.did(reports.size());
  }

  /** Ends the job if it is still running. */
  public void end(long id, ImportStatus how, ImportMessage why) {
    ImportJob job = imports.requireForChange(id);
    if (!job.status().isEnd()) {
      caller.become(job.view().username());
      ImportView before = job.view();
      job.end(how, why);
      audit.record(
          "import." + how.name().toLowerCase(java.util.Locale.ROOT),
          ImportEditing.KIND,
          id,
          before,
          job.view());
    }
  }

  /** Brings back what a resumed job knew of the rows that it has done. */
  public void remember(List<FileRow> rows, ImportOrder order, Map<String, Integer> seen) {
    rows.forEach(row -> intake.remember(row, order, seen));
  }

  /** Forgets the files of imports that ended long ago. */
  public void tidy() {
    imports.forgetFiles(OffsetDateTime.now(ZoneOffset.UTC).minusDays(ImportLimits.KEPT_DAYS));
  }

  /** Roles are read again for each batch: one that was withdrawn is gone at once. */
  private void become(ImportJob job) {
    caller.become(job.view().username());
    caller.requireEver(Action.IMPORT_SOLUTION);
  }
}
