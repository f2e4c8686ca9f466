package id.teladan.web.visit;

import id.teladan.adoption.AdoptionEditing;
import id.teladan.adoption.AdoptionStart;
import id.teladan.shared.ConflictException;
import id.teladan.visit.FindingShareEditing;
import id.teladan.visit.FindingView;
import id.teladan.visit.FollowUpStatus;
import id.teladan.visit.FollowUpView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What is done with all of a visit's findings or follow-ups at once. */
@Named
@RequestScoped
public class VisitDeeds {
  @Inject private VisitPage page;
  @Inject private FindingShareEditing sharing;
  @Inject private AdoptionEditing adoptions;
  @Inject private Exits exits;

  /** How many findings the host has not seen yet, of those that a publication would show. */
  public long getUnshared() {
    return page.getFindings().stream()
        .filter(f -> !f.isInternal() && !f.isSharedWithHost())
        .map(FindingView::id)
        .count();
  }

  public void share() {
    exits.leave(() -> sharing.shareAll(page.getVisit().id()), "shared", "findings");
  }

  /** The follow-ups that name a solution and were not given up. */
  public List<FollowUpView> getAdoptable() {
    return page.getFollowUps().stream()
        .filter(f -> f.getSolutionId() != null && f.getStatus() != FollowUpStatus.CANCELLED)
        .toList();
  }

  /** Every such follow-up becomes an adoption; what the region adopts already stays as it is. */
  public void adoptAll() {
    exits.leave(() -> getAdoptable().forEach(this::adopt), "adopted", "follow-ups");
  }

  private void adopt(FollowUpView followUp) {
    try {
      adoptions.create(new AdoptionStart(null, null, followUp.id(), null));
    } catch (ConflictException e) {
      // The region adopts this solution already, or two follow-ups are about the same.
    }
  }
}
