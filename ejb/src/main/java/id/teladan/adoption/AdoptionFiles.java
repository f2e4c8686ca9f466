package id.teladan.adoption;

import id.teladan.attachment.AttachmentOwner;
import id.teladan.outbox.Outbox;
import id.teladan.shared.NotFoundException;
import id.teladan.solution.SolutionFeed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The documents of an adoption's proof: read by both sides, and by everybody when the region opens
 * them; changed by the region alone.
 */
@ApplicationScoped
public class AdoptionFiles implements AttachmentOwner {
  @Inject private AdoptionReading reading;
  @Inject private AdoptionEditing editing;
  @Inject private Outbox outbox;

  @Override
  public String kind() {
    return AdoptionRecord.KIND;
  }

  @Override
  public Set<Long> readable(Collection<Long> ids) {
    return ids.stream().filter(this::isReadable).collect(Collectors.toSet());
  }

  private boolean isReadable(long id) {
    try {
      return reading.filesReadable(id);
    } catch (NotFoundException e) {
      return false;
    }
  }

  @Override
  public void requireChangeable(long id) {
    editing.open(id);
  }

  @Override
  public void changed(long id) {
    outbox.changed(SolutionFeed.KIND, editing.open(id).solutionId());
  }
}
