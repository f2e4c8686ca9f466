package id.teladan.attachment;

import id.teladan.operation.Recurring;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Removes files that nothing names any more, once they have lain a while. */
@Singleton
@Recurring
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DependsOn("SampleLoading")
public class FileSweep {
  private static final Logger LOG = Logger.getLogger(FileSweep.class.getName());
  private static final int STEP = 500;

  @Inject private FileStore store;
  @Inject private Attachments attachments;
  @Inject private FileSettings settings;

  @Schedule(hour = "*", minute = "23", persistent = false)
  void sweepNow() {
    try {
      int swept = sweep(store, attachments, Instant.now().minus(settings.grace()));
      LOG.log(Level.FINE, "{0} files that nothing names were removed", swept);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The folder of the files could not be swept; it is tried again", e);
    }
  }

  /**
   * @param before files touched since then are left alone: their row may be about to be written
   * @return how many were removed
   */
  static int sweep(FileStore store, Attachments attachments, Instant before) throws IOException {
    List<String> old = store.untouchedSince(before);
    int swept = 0;
    for (int from = 0; from < old.size(); from += STEP) {
      List<String> some = old.subList(from, Math.min(from + STEP, old.size()));
      Set<String> named = attachments.named(some);
      for (String hash : some) {
        if (!named.contains(hash) && store.remove(hash, before)) {
          swept++;
        }
      }
    }
    return swept;
  }
}
