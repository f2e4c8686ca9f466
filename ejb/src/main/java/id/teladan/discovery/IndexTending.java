package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.outbox.OutboxClaims;
import id.teladan.shared.ConflictException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an administrator sees of the index, and does about it. */
@ApplicationScoped
public class IndexTending {
  @Inject private IndexOwner owner;
  @Inject private IndexRebuild rebuild;
  @Inject private IndexAudit audit;
  @Inject private OutboxClaims outbox;

  @Permitted(Action.ADMINISTER_SYSTEM)
  public IndexOverview overview() {
    return new IndexOverview(
        owner.status(),
        owner.sizeBytes(),
        outbox.depth(),
        outbox.age().toSeconds(),
        rebuild.progress(),
        audit.report());
  }

  /**
   * Builds the index anew in the background; search goes on with the old one until then.
   *
   * @throws ConflictException when a rebuild runs
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public RebuildProgress rebuild() {
    if (!rebuild.start(owner.index())) {
      throw new ConflictException("rebuild-running", "a rebuild is running");
    }
    return rebuild.progress();
  }

  /** The running or the last rebuild. */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public RebuildProgress rebuilding() {
    return rebuild.progress();
  }

  /**
   * Stops a running rebuild; the index stays as it was.
   *
   * @param number which rebuild is meant
   * @throws VersionConflictException when another one runs by now
   * @throws StateRuleException when it does not run any more
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public void cancel(long number) {
    RebuildProgress now = rebuild.progress();
    if (now.number() != number) {
      throw new VersionConflictException("rebuild", number, now.number());
    }
    if (!rebuild.cancel()) {
      throw new StateRuleException("rebuild-not-running");
    }
  }

  /**
   * Compares index and database in the background.
   *
   * @param repair whether to repair what differs
   * @throws ConflictException when an audit runs
   */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public IndexAuditReport audit(boolean repair) {
    if (!audit.start(repair)) {
      throw new ConflictException("audit-running", "an audit is running");
    }
    return audit.report();
  }

  /** The running or the last comparison of index and database. */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public IndexAuditReport audited() {
    return audit.report();
  }
}
