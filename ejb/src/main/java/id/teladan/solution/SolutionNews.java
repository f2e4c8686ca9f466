package id.teladan.solution;

import id.teladan.identity.Accounts;
import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Who hears of a solution's steps: curators of a submission, its contributor of the answer. */
@ApplicationScoped
public class SolutionNews {
  @Inject private Announcer announcer;
  @Inject private Solutions solutions;
  @Inject private Accounts accounts;

  void moved(SolutionView before, SolutionView after) {
    String region = after.content().regionCode();
    switch (after.status()) {
      case SUBMITTED ->
          announcer.tellHolders(news("submitted", after), Action.REVIEW_SOLUTION, region);
      case PUBLISHED -> announcer.tell(news("published", after), submitter(after));
      case DRAFT -> announcer.tell(news("returned", after), submitter(after));
      default -> {}
    }
    if (SolutionPolicy.isPublic(after.status()) && !SolutionPolicy.isPublic(before.status())) {
      announcer.published(SolutionFeed.KIND, after.id());
    }
  }

  /** Nobody has said for a year that it is still true; told once for each look at it. */
  void due(SolutionView solution, LocalDate looked) {
    announcer.tellHolders(
        news("due", solution).once("solution:" + solution.id() + ":due:" + looked),
        Action.EDIT_SOLUTION,
        solution.content().regionCode());
  }

  private static News news(String what, SolutionView solution) {
    return News.of("solution-" + what, solution.url())
        .about(solution.content().title())
        .region(solution.content().regionCode())
        .once("solution:" + solution.id() + ":" + solution.version() + ":" + what);
  }

  /** Who handed it in last; who entered it when nobody did. */
  private List<Long> submitter(SolutionView solution) {
    return solutions.revisions(solution.id()).stream()
        .filter(r -> r.status() == SolutionStatus.SUBMITTED && "move".equals(r.action()))
        .reduce((earlier, later) -> later)
        .flatMap(r -> accounts.caller(r.author()))
        .map(Caller::accountId)
        .map(List::of)
        .orElseGet(() -> Collections.singletonList(solution.createdBy()));
  }
}
