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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The transactions of an import of figures. A batch is one: figures, corrections, the report and
 * the job's progress are there together or not at all.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@ActivateRequestContext
public class ValueImportStep {
  @Inject private ValueImports imports;
  @Inject private ValueIntake intake;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;

  /** What waits or was interrupted, oldest first. */
  public List<Long> unfinished() {
    return imports.unfinished();
  }

  /** Takes the job up; empty when there is nothing to do any more. */
  public Optional<ValueImportView> begin(long id) {
    ValueImportJob job = imports.requireForChange(id);
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

  public void counted(long id, int rows) {
    imports.requireForChange(id).hasRows(rows);
  }

  /** What understands the rows of a job, for whoever ordered it as they are now. */
  public ValueRows understanding(ValueImportView job) {
    become(job.username());
    return intake.understanding(job.order(), caller.get());
  }

  /**
   * Does some rows.
   *
   * @param done how many were done before; when the job knows another number, somebody else is at
   *     it
   * @param rows understood
   * @param seen where the file has each figure first; those of this batch are added when it is done
   * @return whether the job goes on
   */
  public boolean apply(long id, int done, List<ValueRow> rows, Map<String, Integer> seen) {
    ValueImportJob job = imports.requireForChange(id);
    if (job.status() != ImportStatus.RUNNING || job.done() != done) {
      return false;
    }
    ValueImportView view = job.view();
    become(view.username());
    ValueIntake.Taken taken = intake.take(rows, seen, view);
    long reported = imports.countRows(id, null);
    for (ValueReport report : taken.reports()) {
      if (reported++ < ImportLimits.REPORTED_ROWS) {
        imports.add(new ValueImportRow(id, report));
      }
    }
    job.did(taken.counts());
    seen.putAll(taken.first());
    return true;
  }

  /** Ends the job if it is still running. */
  public void end(long id, ImportStatus how, ImportMessage why) {
    ValueImportJob job = imports.requireForChange(id);
    if (!job.status().isEnd()) {
      caller.become(job.view().username());
      job.end(how, why);
      String action = "value-import." + how.name().toLowerCase(java.util.Locale.ROOT);
      audit.record(action, ValueImportEditing.KIND, id, null, job.view());
    }
  }

  /** Forgets the files of imports that ended long ago. */
  public void tidy() {
    imports.forgetFiles(OffsetDateTime.now(ZoneOffset.UTC).minusDays(ImportLimits.KEPT_DAYS));
  }

  /** Roles are read again for each batch: one that was withdrawn is gone at once. */
  private void become(String username) {
    caller.become(username);
    caller.requireEver(Action.IMPORT_VALUE);
  }
}
