package id.teladan.solution;

import id.teladan.attachment.AttachmentOwner;
import id.teladan.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Files of solutions: read by whoever reads the solution, changed by whoever edits it. */
@ApplicationScoped
public class SolutionFiles implements AttachmentOwner {
  @Inject private SolutionReading reading;
  @Inject private SolutionEditing editing;
  @Inject private Outbox outbox;

  @Override
  public String kind() {
    return SolutionFeed.KIND;
  }

  @Override
  public Set<Long> readable(Collection<Long> ids) {
    return reading.summaries(ids).keySet();
  }

  @Override
  public void requireChangeable(long id) {
    editing.open(id);
  }

  @Override
  public void changed(long id) {
    outbox.changed(SolutionFeed.KIND, id);
  }
}
