package id.teladan.paper;

import id.teladan.attachment.AttachmentOwner;
import id.teladan.shared.NotAllowedException;
import id.teladan.visit.VisitReading;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The pictures that an issued paper took along. Who reads the paper sees them; they stay when the
 * note that they come from is deleted.
 */
@ApplicationScoped
public class IssuedPictures implements AttachmentOwner {
  @Inject private Papers papers;
  @Inject private VisitReading visits;

  @Override
  public String kind() {
    return Papers.KIND;
  }

  @Override
  public Set<Long> readable(Collection<Long> ids) {
    return papers.all(ids).stream()
        .filter(paper -> visits.isWholeFor(paper.visitId()))
        .map(VisitPaper::id)
        .collect(Collectors.toSet());
  }

  @Override
  public void requireChangeable(long id) {
    throw new NotAllowedException("the pictures of an issued paper");
  }

  @Override
  public boolean isConfidential() {
    return true;
  }

  @Override
  public void changed(long id) {
    // They come with the issue and never change.
  }
}
