package id.teladan.exchange;

import id.teladan.operation.Recurring;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotSignedInException;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs imports one after the other, in the background. A commit of an order wakes it; a timer does
 * too, which also takes up what a crash has interrupted.
 */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
  private static final int BATCH = 50;

  @Resource private ManagedExecutorService executor;
  @Inject private ImportStep step;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private volatile boolean stopping;

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered ordered) {
    wake();
  }

  @Schedule(hour = "*", minute = "*", second = "2/5", persistent = false)
  void lookAgain() {
    wake();
  }

  @Schedule(hour = "3", minute = "17", persistent = false)
  void tidy() {
    step.tidy();
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void wake() {
    again.set(true);
    if (running.compareAndSet(false, true)) {
      executor.submit(this::drain);
    }
  }

  private void drain() {
    try {
      while (again.getAndSet(false)) {
        for (Long id : step.unfinished()) {
          run(id);
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Imports could not go on; it is tried again", e);
    } finally {
      running.set(false);
    }
  }

  private void run(long id) {
    step.begin(id).ifPresent(this::run);
  }

  private void run(ImportView job) {
    Path file = null;
    try {
      file = Files.createTempFile("teladan-import", ".tmp");
      read(job, file);
    } catch (UnreadableFileException e) {
      step.end(job.id(), ImportStatus.FAILED, e.reason());
    } catch (NotAllowedException | NotSignedInException e) {
      step.end(job.id(), ImportStatus.FAILED, ImportMessage.of(null, "import-not-allowed"));
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      fail(job, e);
    } finally {
      delete(file);
    }
  }

  private void fail(ImportView job, Throwable e) {
    if (stopping) {
      return;
    }
    String number = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "Import " + job.id() + " failed, " + number, e);
    step.end(job.id(), ImportStatus.FAILED, ImportMessage.of(null, "import-failed", number));
  }

  private void read(ImportView job, Path file) throws UnreadableFileException, IOException {
    if (!step.fetch(job.id(), file) && job.fileSize() > 0) {
      throw new UnreadableFileException("file-forgotten", ImportLimits.KEPT_DAYS);
    }
    ImportFormat format = job.order().format();
    // The whole file is read once before a row is written: a broken end must not leave a half.
    ImportMapping mapping = job.order().defaults().mapping();
    int rows = count(job, file);
    if (rows == 0) {
      throw new UnreadableFileException("file-no-rows");
    }
    step.counted(job.id(), rows);
    Batches batches = new Batches(job);
    FileRows.read(format, file, mapping, batches);
    batches.finish();
  }

  private int count(ImportView job, Path file) throws UnreadableFileException, IOException {
    ImportOrder order = job.order();
    int[] rows = {0};
    RowSink counter =
        new RowSink() {
          @Override
          public boolean take(FileRow row) {
            rows[0]++;
            return !stopping;
          }

          @Override
          public void columns(List<ImportHeading> headings) {
            step.columns(job.id(), headings);
          }
        };
    FileRows.read(order.format(), file, order.defaults().mapping(), counter);
    return rows[0];
  }

  private static void delete(Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A temporary file stays", e);
    }
  }

  /** Hands rows on in batches, from where the job is. */
  private final class Batches implements RowSink {
    private final ImportView job;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<FileRow> waiting = new ArrayList<>();
    private int toSkip;
    private int done;
    private boolean goesOn = true;

    Batches(ImportView job) {
      this.job = job;
      this.toSkip = job.done();
      this.done = job.done();
    }

    @Override
    public boolean take(FileRow row) {
      waiting.add(row);
      if (waiting.size() == (toSkip > 0 ? Math.min(BATCH, toSkip) : BATCH)) {
        flush();
      }
      return goesOn && !stopping;
    }

    void finish() {
      if (goesOn && !stopping && !waiting.isEmpty()) {
        flush();
      }
      if (goesOn && !stopping) {
        step.end(job.id(), ImportStatus.DONE, null);
      }
    }

    private void flush() {
      List<FileRow> batch = List.copyOf(waiting);
      waiting.clear();
      if (toSkip > 0) {
        toSkip -= batch.size();
        step.remember(batch, job.order(), seen);
      } else {
        apply(batch);
      }
    }

    private void apply(List<FileRow> batch) {
      try {
        goesOn = step.apply(job.id(), done, batch, seen);
        done += batch.size();
      } catch (NotAllowedException | NotSignedInException e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.log(Level.INFO, "A batch of import " + job.id() + " is done row by row", e);
        batch.forEach(this::alone);
      }
    }

    private void alone(FileRow row) {
      if (!goesOn || stopping) {
        return;
      }
      try {
        goesOn = step.apply(job.id(), done, List.of(row), seen);
      } catch (NotAllowedException | NotSignedInException e) {
        throw e;
      } catch (RuntimeException e) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.WARNING, "Row " + row.line() + " of import " + job.id() + ", " + number, e);
        step.skip(job.id(), row, number);
      }
      done++;
    }
  }
}
