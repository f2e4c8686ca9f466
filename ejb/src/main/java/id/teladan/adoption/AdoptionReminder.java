package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.shared.PageRequest;
import id.teladan.shared.PartialDate;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * Says once of each step that it is due soon or late, of a stage that it lasts too long, and of an
 * agreement or a confirmation that it ends.
 */
@Stateless
public class AdoptionReminder {
  private static final Adoptions.Readers EVERYTHING =
      new Adoptions.Readers(true, List.of(), List.of());

  @Inject private Adoptions adoptions;
  @Inject private Announcer announcer;
  @Inject private AdoptionSettings settings;

  public void remind(LocalDate today) {
    for (AdoptionView each : adoptions.views(AdoptionFilter.all(), EVERYTHING, PageRequest.all())) {
      if (each.stage() != AdoptionStage.STOPPED) {
        each.content().tasks().stream()
            .filter(task -> !task.done() && task.due() != null)
            .forEach(task -> remind(each, task, today));
        remindOfStage(each, today);
        remindOfEnds(each, today);
      }
    }
  }

  private void remind(AdoptionView adoption, AdoptionTask task, LocalDate today) {
    if (AdoptionProgress.isPast(task.due(), today)) {
      tell(adoption, task, "overdue");
    } else if (settings.isNear(task.due().latest(), today)) {
      tell(adoption, task, "due");
    }
  }

  private void remindOfStage(AdoptionView adoption, LocalDate today) {
    if (AdoptionProgress.of(adoption, today, settings.staleDays()).stuck()) {
      tellRegion(
          adoption,
          news(adoption, "stuck", adoption.stage() + ":" + adoption.stageSince().getEpochSecond()));
    }
  }

  private void remindOfEnds(AdoptionView adoption, LocalDate today) {
    PartialDate until = adoption.content().instrumentUntil();
    if (until != null && settings.endsSoon(until.latest(), today)) {
      News news = news(adoption, "agreement-ending", until.text()).about(until.text());
      tellRegion(adoption, news);
    }
    Proof proof = adoption.proof();
    if (proof.state() == ProofState.CONFIRMED && settings.endsSoon(proof.expiresOn(), today)) {
      String day = proof.expiresOn().toString();
      News news = news(adoption, "proof-expiring", day).about(day).region(adoption.regionCode());
      tellRegion(adoption, news);
      announcer.tellHolders(
          news, Action.CONFIRM_ADOPTION, adoptions.origin(adoption.solutionId()).regionCode());
    }
  }

  private News news(AdoptionView adoption, String what, String event) {
    return News.of("adoption-" + what, adoption.url())
        .about(adoptions.origin(adoption.solutionId()).title())
        .once("adoption:" + adoption.id() + ":" + what + ":" + event);
  }

  private void tellRegion(AdoptionView adoption, News news) {
    announcer.tellHolders(news, Action.EDIT_ADOPTION, adoption.regionCode());
  }

  private void tell(AdoptionView adoption, AdoptionTask task, String what) {
    // Tasks have no number of their own; their title and date name them.
    String name = Integer.toHexString(task.title().hashCode());
    tellRegion(adoption, news(adoption, what, task.due() + ":" + name).about(task.title()));
  }
}
