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
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs imports of figures one after the other, in the background. A commit of an order wakes it; a
 * timer does too, which also takes up what a crash has interrupted.
 */
@Singleton
@Recurring
@DependsOn("SampleLoading")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ValueImportRunner {
  private static final Logger LOG = Logger.getLogger(ValueImportRunner.class.getName());
  private static final int BATCH = 2_000;

  @Resource private ManagedExecutorService executor;
  @Inject private ValueImportStep step;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private volatile boolean stopping;

  public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportOrdered ordered) {
    wake();
  }

  @Schedule(hour = "*", minute = "*", second = "4/5", persistent = false)
  void lookAgain() {
    wake();
  }

  @Schedule(hour = "3", minute = "27", persistent = false)
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
          step.begin(id).ifPresent(this::run);
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Imports of figures could not go on; it is tried again", e);
    } finally {
      running.set(false);
    }
  }

  private void run(ValueImportView job) {
    Path file = null;
    try {
      file = Files.createTempFile("teladan-values", ".tmp");
      read(job, file);
    } catch (UnreadableFileException e) {
      step.end(job.id(), ImportStatus.FAILED, e.reason());
    } catch (NotAllowedException | NotSignedInException e) {
      step.end(job.id(), ImportStatus.FAILED, ImportMessage.of(null, "import-not-allowed"));
    } catch (IOException | RuntimeException | Error e) {
      fail(job, e);
    } finally {
      delete(file);
    }
  }

  private void fail(ValueImportView job, Throwable e) {
    if (!stopping) {
      String number = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, "Import of figures " + job.id() + " failed, " + number, e);
      step.end(job.id(), ImportStatus.FAILED, ImportMessage.of(null, "import-failed", number));
    }
  }

  private void read(ValueImportView job, Path file) throws UnreadableFileException, IOException {
    if (!step.fetch(job.id(), file) && job.fileSize() > 0) {
      throw new UnreadableFileException("file-forgotten", ImportLimits.KEPT_DAYS);
    }
    ImportFormat format = job.order().format();
    boolean indicatorKnown = job.order().indicator() != null;
    Supplier<Heading> headings = () -> new ValueHeading(indicatorKnown);
    // The whole file is read once before a row is written: a broken end must not leave a half.
    int[] rows = {0};
    FileRows.read(
        format,
        file,
        headings,
        row -> {
          rows[0]++;
          return !stopping;
        });
    if (rows[0] == 0) {
      throw new UnreadableFileException("file-no-rows");
    }
    step.counted(job.id(), rows[0]);
    Batches batches = new Batches(job);
    FileRows.read(format, file, headings, batches);
    batches.finish();
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
    private final ValueImportView job;
    private final ValueRows understanding;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<ValueRow> waiting = new ArrayList<>();
    private int toSkip;
    private int done;
    private boolean goesOn = true;

    Batches(ValueImportView job) {
      this.job = job;
      this.understanding = step.understanding(job);
      this.toSkip = job.done();
      this.done = job.done();
    }

    @Override
    public boolean take(FileRow row) {
      ValueRow understood = understanding.understand(row);
      if (toSkip > 0) {
        toSkip--;
        if (understood.value() != null) {
          seen.putIfAbsent(ValueIntake.key(understood.value()), row.line());
        }
        return !stopping;
      }
      waiting.add(understood);
      if (waiting.size() == BATCH) {
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
      goesOn = step.apply(job.id(), done, List.copyOf(waiting), seen);
      done += waiting.size();
      waiting.clear();
    }
  }
}
