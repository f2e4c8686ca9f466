package id.teladan.need;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Needs for those who look for answers to them, whoever asks. */
@Stateless
public class NeedFeed {
  @Inject private Needs needs;

  /** The needs that nobody closed, written until then. */
  public List<NeedView> waitingSince(Instant moment) {
    return needs.waitingSince(moment);
  }
}
