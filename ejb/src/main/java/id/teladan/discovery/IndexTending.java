package id.teladan.discovery;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What an administrator sees of the index, and does about it. */
@ApplicationScoped
public class IndexTending {
  @Inject private IndexOwner owner;
  @Inject private IndexRebuild rebuild;

  @Permitted(Action.ADMINISTER_SYSTEM)
  public IndexStatus status() {
    return owner.status();
  }

  /** Builds the index anew in the background; search goes on with the old one until then. */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public void rebuild() {
    owner.rebuildNow();
  }

  /** Stops a running rebuild; the index stays as it was. */
  @Permitted(Action.ADMINISTER_SYSTEM)
  public void cancel() {
    rebuild.cancel();
  }
}
