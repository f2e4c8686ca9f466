package id.teladan.exchange;

import id.teladan.audit.Audit;
import id.teladan.benchmark.IndicatorReading;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Lengths;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Orders imports of figures, stops them and lets them go on. */
@Stateless
public class ValueImportEditing {
  static final String KIND = "value-import";
  private static final int SNIFFED = 4096;

  @Inject private ValueImports imports;
  @Inject private IndicatorReading indicators;
  @Inject private Audit audit;
  @Inject private CurrentCaller caller;
  @Inject private Event<ImportOrdered> ordered;

  /**
   * Takes a file on. It is kept with the order; what is in it is looked at in the background.
   *
   * @param file at most {@link ImportLimits#FILE_BYTES}
   * @throws InvalidInputException for an unknown indicator or a file that is too long
   */
  @Permitted(Action.IMPORT_VALUE)
  public ValueImportView order(ValueImportOrder order, InputStream file) {
    check(order);
    try (BufferedInputStream bytes = new BufferedInputStream(file, SNIFFED)) {
      bytes.mark(SNIFFED);
      byte[] start = bytes.readNBytes(SNIFFED - 1);
      bytes.reset();
      ImportFormat guessed = FileRows.guess(order.fileName(), start);
      ImportFormat format = order.format() == null ? guessed : order.format();
      if (format == ImportFormat.PUBLICCODE) {
        throw new InvalidInputException(FieldError.of("format", "unknown-value", "csv, xlsx"));
      }
      ValueImportJob job = begin(order.with(format, bare(order.fileName())));
      long size = imports.keepFile(job.id(), new BoundedStream(bytes, ImportLimits.FILE_BYTES));
      return ready(job.id(), size);
    } catch (BoundedStream.TooMuchException e) {
      throw new InvalidInputException(
          FieldError.of("file", "file-too-large", ImportLimits.FILE_BYTES / 1024 / 1024));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does for real what a dry run has tried, with the file that it kept. */
  @Permitted(Action.IMPORT_VALUE)
  public ValueImportView repeat(long id) {
    ValueImportView tried = own(id).view();
    ValueImportJob job = begin(tried.order().forReal());
    if (imports.copyFile(id, job.id()) == 0) {
      throw new StateRuleException(
          "file-forgotten", FieldError.of("file", "file-forgotten", ImportLimits.KEPT_DAYS));
    }
    return ready(job.id(), tried.fileSize());
  }

  /** Stops a job after the rows that are being written now; what is written stays. */
  @Permitted(Action.IMPORT_VALUE)
  public ValueImportView cancel(long id) {
    ValueImportJob job = own(id);
    if (job.status() != ImportStatus.CANCELLED) {
      if (job.status().isEnd()) {
        throw ended(job);
      }
      job.end(ImportStatus.CANCELLED, null);
      audit.record("value-import.cancel", KIND, id, null, job.view());
    }
    return job.view();
  }

  /** Goes on where a job was stopped. */
  @Permitted(Action.IMPORT_VALUE)
  public ValueImportView resume(long id) {
    ValueImportJob job = own(id);
    if (job.status() == ImportStatus.DONE) {
      throw ended(job);
    }
    if (job.status().isEnd()) {
      job.again();
      audit.record("value-import.resume", KIND, id, null, job.view());
      ordered.fire(new ImportOrdered());
    }
    return job.view();
  }

  private ValueImportJob begin(ValueImportOrder order) {
    Caller who = caller.get();
    ValueImportJob job = new ValueImportJob(order, who.accountId(), who.username());
    imports.add(job);
    return job;
  }

  private ValueImportView ready(long id, long size) {
    ValueImportJob kept = imports.requireForChange(id);
    kept.weighs(size);
    ValueImportView view = kept.view();
    audit.record("value-import.order", KIND, id, null, view);
    ordered.fire(new ImportOrdered());
    return view;
  }

  private void check(ValueImportOrder order) {
    String indicator = order.indicator();
    boolean unknown =
        indicator != null
            && indicators.all().stream().noneMatch(known -> known.code().equals(indicator));
    if (unknown) {
      throw new InvalidInputException(FieldError.of("indicator", "unknown-indicator", indicator));
    }
    if (order.source() != null && order.source().length() > Lengths.TITLE) {
      throw new InvalidInputException(FieldError.of("source", "too-long", Lengths.TITLE));
    }
  }

  private static StateRuleException ended(ValueImportJob job) {
    return new StateRuleException(
        "import-ended", FieldError.of("status", "import-ended", job.status()));
  }

  /** Browsers send whole paths, and people name files at length. */
  private static String bare(String name) {
    if (name == null) {
      return null;
    }
    String last =
        name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
            .replaceAll("\\p{Cntrl}", " ")
            .strip();
    return last.length() > Lengths.TITLE ? last.substring(0, Lengths.TITLE) : last;
  }

  private ValueImportJob own(long id) {
    ValueImportJob job = imports.requireForChange(id);
    if (!ValueImportReading.mayRead(caller.get(), job.view())) {
      throw new NotFoundException("value-import", id);
    }
    return job;
  }
}
