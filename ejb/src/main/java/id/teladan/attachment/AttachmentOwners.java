package id.teladan.attachment;

import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Everything that has files. */
@ApplicationScoped
public class AttachmentOwners {
  @Inject @Any private Instance<AttachmentOwner> owners;

  AttachmentOwner of(String kind) {
    return owners.stream()
        .filter(owner -> owner.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("nothing of kind " + kind + " has files"));
  }

  void requireReadable(String kind, long id) {
    if (of(kind).readable(List.of(id)).isEmpty()) {
      throw new NotFoundException(kind, id);
    }
  }
}
