package id.teladan.exchange;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.AffairDirectory;
import id.teladan.region.RegionDirectory;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Json;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Orders imports, stops them and lets them go on. */
@Stateless
public class ImportEditing {
  static final String KIND = "import";
  private static final int SNIFFED = 4096;
  private static final int LONGEST_NAME = 300;

  @Inject private Imports imports;
  @Inject private RegionDirectory regions;
  @Inject private AffairDirectory affairs;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;
  @Inject private Event<ImportOrdered> ordered;

  /**
   * Takes a file on. It is kept with the order; what is in it is looked at in the background.
   *
   * @param file at most {@link ImportLimits#FILE_BYTES}
   * @throws InvalidInputException for unknown defaults or a file that is too long
   */
  @Permitted(Action.IMPORT_SOLUTION)
  public ImportView order(ImportOrder order, InputStream file) {
    check(order);
    try (BufferedInputStream bytes = new BufferedInputStream(file, SNIFFED)) {
      bytes.mark(SNIFFED);
      byte[] start = bytes.readNBytes(SNIFFED - 1);
      bytes.reset();
      ImportFormat format =
          order.format() == null ? FileRows.guess(order.fileName(), start) : order.format();
      return keep(named(order), format, new BoundedStream(bytes, ImportLimits.FILE_BYTES));
    } catch (BoundedStream.TooMuchException e) {
      throw new InvalidInputException(
          FieldError.of("file", "file-too-large", ImportLimits.FILE_BYTES / 1024 / 1024));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportView keep(ImportOrder order, ImportFormat format, InputStream bytes)
      throws IOException {
    Caller who = caller.get();
    ImportJob job = new ImportJob(order, format, who.accountId(), who.username());
    imports.add(job);
    long size = imports.keepFile(job.id(), bytes);
    ImportJob kept = imports.requireForChange(job.id());
    kept.weighs(size);
    ImportView view = kept.view();
    audit.record("import.order", KIND, view.id(), null, view);
    ordered.fire(new ImportOrdered());
    return view;
  }

  /** Does for real what a dry run has tried, with the file that it kept. */
  @Permitted(Action.IMPORT_SOLUTION)
  public ImportView repeat(long id, boolean publish) {
    ImportOrder order = own(id).order();
    return again(
        id, new ImportOrder(order.format(), order.fileName(), false, publish, order.defaults()));
  }

  /** Tries the file again, read otherwise; what was said before and is not said again holds on. */
  @Permitted(Action.IMPORT_SOLUTION)
  public ImportView retry(long id, ImportMapping mapping) {
    ImportOrder order = own(id).order();
    ImportDefaults defaults = order.defaults();
    return again(
        id,
        new ImportOrder(
            order.format(),
            order.fileName(),
            true,
            order.publish(),
            defaults.reading(defaults.mapping().with(mapping))));
  }

  private ImportView again(long id, ImportOrder order) {
    check(order);
    Path file = null;
    try {
      file = Files.createTempFile("teladan-again", ".tmp");
      write(id, file);
      try (InputStream bytes = Files.newInputStream(file)) {
        return keep(order, order.format(), bytes);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(long id, Path file) throws IOException {
    long size = imports.require(id).view().fileSize();
    try (OutputStream out = Files.newOutputStream(file)) {
      if (!imports.writeFile(id, out) && size > 0) {
        throw new StateRuleException(
            "file-forgotten", FieldError.of("file", "file-forgotten", ImportLimits.KEPT_DAYS));
      }
    }
  }

  /** Stops a job after the rows that are being written now; what is written stays. */
  @Permitted(Action.IMPORT_SOLUTION)
  public ImportView cancel(long id) {
    ImportJob job = own(id);
    if (job.status() != ImportStatus.CANCELLED) {
      if (job.status().isEnd()) {
        throw new StateRuleException(
            "import-ended", FieldError.of("status", "import-ended", job.status()));
      }
      ImportView before = job.view();
      job.end(ImportStatus.CANCELLED, null);
      audit.record("import.cancel", KIND, id, before, job.view());
    }
    return job.view();
  }

  /** Goes on where a job was stopped. */
  @Permitted(Action.IMPORT_SOLUTION)
  public ImportView resume(long id) {
    ImportJob job = own(id);
    if (job.status().isEnd()) {
      if (job.status() == ImportStatus.DONE) {
        throw new StateRuleException(
            "import-ended", FieldError.of("status", "import-ended", job.status()));
      }
      ImportView before = job.view();
      job.again();
      audit.record("import.resume", KIND, id, before, job.view());
      ordered.fire(new ImportOrdered());
    }
    return job.view();
  }

  private void check(ImportOrder order) {
    ImportDefaults defaults = order.defaults();
    if (defaults.regionCode() != null) {
      caller.require(Action.IMPORT_SOLUTION, defaults.regionCode());
    }
    if (order.publish()) {
      caller.requireEver(Action.REVIEW_SOLUTION);
    }
    regions.require("regionCode", defaults.regionCode());
    affairs.require("mainAffair", defaults.mainAffair());
    check(defaults.mapping());
  }

  private void check(ImportMapping mapping) {
    mapping
        .columns()
        .forEach(
            (title, field) -> {
              if (!field.isEmpty() && !Columns.isOffered(field)) {
                throw new InvalidInputException(FieldError.of("columns", "unknown-field", field));
              }
            });
    mapping
        .regions()
        .values()
        .forEach(code -> regions.require("regions", code.isEmpty() ? null : code));
    int most = Math.max(mapping.columns().size(), mapping.regions().size());
    if (most > ImportMapping.MOST || Json.write(mapping).length() > ImportMapping.LONGEST) {
      throw new InvalidInputException(
          FieldError.of("columns", "too-many-columns", ImportMapping.MOST));
    }
  }

  /** Browsers send whole paths, and people name files at length. */
  private static ImportOrder named(ImportOrder order) {
    String name = order.fileName();
    if (name == null) {
      return order;
    }
    String last =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", " ")
            .strip();
    String cut = last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    return new ImportOrder(order.format(), cut, order.dryRun(), order.publish(), order.defaults());
  }

  private ImportJob own(long id) {
    ImportJob job = imports.requireForChange(id);
    if (!ImportReading.mayRead(caller.get(), job.view())) {
      throw new NotFoundException("import", id);
    }
    if (job.view().accountId() != caller.get().accountId()) {
      caller.require(Action.IMPORT_SOLUTION, job.order().defaults().regionCode());
    }
    return job;
  }
}
