package id.teladan.paper;

import id.teladan.attachment.AttachmentOwner;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** The emblems of letterheads: everybody may see them, the region's coordinator sets them. */
@ApplicationScoped
public class LetterheadFiles implements AttachmentOwner {
  @Inject private Letterheads letterheads;
  @Inject private LetterheadGate gate;

  @Override
  public String kind() {
    return Letterheads.KIND;
  }

  @Override
  public Set<Long> readable(Collection<Long> ids) {
    return Set.copyOf(ids);
  }

  @Override
  public void requireChangeable(long id) {
    gate.require(
        letterheads
            .find(id)
            .map(found -> found.view().regionCode())
            .orElseThrow(() -> new NotFoundException(Letterheads.KIND, id)));
  }

  @Override
  public boolean demandsDescriptions() {
    return false;
  }

  @Override
  public void changed(long id) {
    // Papers look for the emblem whenever they are made.
  }
}
