package id.teladan.attachment;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks at files on threads of its own: two at a time, because a large one takes a hundred times
 * its size in memory for a moment, and none longer than a while.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileLooking {
  private static final int SECONDS = 20;

  @Resource private ManagedExecutorService executor;
  @Inject private FileSettings settings;
  private final Semaphore places = new Semaphore(2, true);

  /**
   * @throws id.teladan.shared.InvalidInputException with the reason why it is not taken
   */
  public InspectedFile look(Path file) {
    try {
      if (Files.size(file) > settings.largest()) {
        throw FileFault.TOO_LARGE.refusal(settings.largest());
      }
      if (!places.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
        throw FileFault.TOO_SLOW.refusal();
      }
      Future<InspectedFile> looked = executor.submit(() -> inspectAndLeave(file));
      try {
        return looked.get(SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        looked.cancel(true);
        throw FileFault.TOO_SLOW.refusal();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      // A file that overflows the stack or the memory of its reader is no honest one.
      throw FileFault.TOO_SLOW.refusal();
    } catch (IOException e) {
      throw new UncheckedIOException("what was sent cannot be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw FileFault.TOO_SLOW.refusal();
    }
  }

  /** The place is free again when the work has really ended, even if nobody waits for it. */
  private InspectedFile inspectAndLeave(Path file) throws IOException {
    try {
      return FileInspection.inspect(Files.readAllBytes(file));
    } finally {
      places.release();
    }
  }
}
