package id.teladan.adoption;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
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

  /** How many are read as a whole together. */
  private static final int AT_ONCE = 200;

  @Inject private Adoptions adoptions;
  @Inject private AdoptionMarks rows;
  @Inject private Announcer announcer;
  @Inject private AdoptionSettings settings;

  public void remind(LocalDate today) {
    List<Long> concerned =
        rows.marks(AdoptionFilter.all(), EVERYTHING).stream()
            .filter(mark -> concerns(mark, today))
            .map(AdoptionMark::id)
            .toList();
    for (int from = 0; from < concerned.size(); from += AT_ONCE) {
      List<Long> some = concerned.subList(from, Math.min(from + AT_ONCE, concerned.size()));
      adoptions.views(some).forEach(each -> remind(each, today));
    }
  }

  /** Whether there may be anything to say of it; most adoptions rest. */
  private boolean concerns(AdoptionMark mark, LocalDate today) {
    boolean due =
        mark.nextDue() != null && (mark.late(today) || settings.isNear(mark.nextDue(), today));
    return mark.stage() != AdoptionStage.STOPPED
        && (due
            || settings.needs(mark, AdoptionCare.STUCK, today)
            || settings.endsSoon(mark.agreementEnds(), today)
            || settings.endsSoon(mark.proofExpires(), today));
  }

  private void remind(AdoptionView each, LocalDate today) {
    each.content().tasks().stream()
        .filter(task -> !task.done() && task.due() != null)
        .forEach(task -> remind(each, task, today));
    remindOfStage(each, today);
    remindOfEnds(each, today);
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
