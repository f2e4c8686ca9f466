package id.teladan.trust;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** The transactions around building the index anew. */
@Stateless
public class PurgeStep {
  @Inject private Erasures erasures;

  public boolean isDue() {
    return erasures.arePurgesDue();
  }

  /**
   * @param before when the building began
   */
  public void done(OffsetDateTime before) {
    erasures.purged(before);
  }
}
