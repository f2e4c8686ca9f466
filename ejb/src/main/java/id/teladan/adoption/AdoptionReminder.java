package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.shared.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Says once of each step of an adoption that its due date is over, to the region's coordinators.
 */
@Stateless
public class AdoptionReminder {
  private static final Adoptions.Readers EVERYTHING =
      new Adoptions.Readers(true, List.of(), List.of());

  @Inject private Adoptions adoptions;
  @Inject private Announcer announcer;

  public void remind(LocalDate today) {
    for (AdoptionView each : adoptions.views(AdoptionFilter.all(), EVERYTHING, PageRequest.all())) {
      if (each.stage() != AdoptionStage.STOPPED) {
        each.content().tasks().stream()
            .filter(task -> !task.done() && AdoptionProgress.isPast(task.due(), today))
            .forEach(task -> tell(each, task));
      }
    }
  }

  private void tell(AdoptionView adoption, AdoptionTask task) {
    // Tasks have no number of their own; their title and date name them.
    String name = Integer.toHexString(task.title().hashCode());
    announcer.tellHolders(
        News.of("adoption-overdue", adoption.url())
            .about(adoptions.origin(adoption.solutionId()).title())
            .about(task.title())
            .once("adoption:" + adoption.id() + ":overdue:" + task.due() + ":" + name),
        Action.EDIT_ADOPTION,
        adoption.regionCode());
  }
}
