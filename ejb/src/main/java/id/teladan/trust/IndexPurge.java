package id.teladan.trust;

import id.teladan.discovery.IndexOwner;
import id.teladan.discovery.IndexRebuild;
import id.teladan.discovery.WorkState;
import id.teladan.operation.Recurring;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Builds the index anew after an erasure. What is taken out of an index is found no more at once,
 * but its words lie in the index's files until they are written anew.
 */
@Singleton
@Recurring
@DependsOn("IndexOwner")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexPurge {
  private static final Logger LOG = Logger.getLogger(IndexPurge.class.getName());

  @Inject private PurgeStep step;
  @Inject private IndexRebuild rebuild;
  @Inject private IndexOwner owner;
  private final AtomicBoolean running = new AtomicBoolean();

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void purge() {
    if (!running.compareAndSet(false, true)) {
      return;
    }
    try {
      OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);
      boolean built =
          owner.isReady()
              && step.isDue()
              && rebuild.startAndWait(owner.index())
              && rebuild.progress().state() == WorkState.DONE;
      if (built) {
        step.done(before);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The index was not built anew after an erasure; it is tried again", e);
    } finally {
      running.set(false);
    }
  }
}
