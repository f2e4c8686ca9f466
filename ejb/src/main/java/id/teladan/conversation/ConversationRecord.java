package id.teladan.conversation;

import id.teladan.audit.Audit;
import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import id.teladan.outbox.Outbox;
import id.teladan.region.RegionDirectory;
import id.teladan.solution.SolutionFeed;
import id.teladan.solution.SolutionSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;

/** What goes with every change: the audit entry, the task for the index, and who is told. */
@ApplicationScoped
public class ConversationRecord {
  @Inject private Audit audit;
  @Inject private Outbox outbox;
  @Inject private Announcer announcer;

  QuestionView kept(String action, QuestionView before, QuestionView after) {
    QuestionView either = after == null ? before : after;
    keep(Conversations.QUESTION, action, either.id(), either.solutionId(), before, after);
    return after;
  }

  ExperienceView kept(String action, ExperienceView before, ExperienceView after) {
    ExperienceView either = after == null ? before : after;
    keep(Conversations.EXPERIENCE, action, either.id(), either.solutionId(), before, after);
    return after;
  }

  private void keep(
      String kind, String action, long id, long solutionId, Object before, Object after) {
    audit.record(kind + "." + action, kind, id, before, after);
    outbox.changed(SolutionFeed.KIND, solutionId);
  }

  void reported(String kind, long id, ReportCommand report) {
    audit.record(kind + ".report", kind, id, null, report);
  }

  /** Tells those who may answer, or who look after a solution. */
  void tellOwners(String what, String link, SolutionSummary solution, String region, String key) {
    announcer.tellHolders(
        news(what, link, solution, region).once(key),
        Action.ANSWER_QUESTION,
        solution.regionCode());
  }

  void tellCurators(String what, String link, SolutionSummary solution, String key) {
    announcer.tellHolders(
        news(what, link, solution, solution.regionCode()).once(key),
        Action.REVIEW_SOLUTION,
        solution.regionCode());
  }

  void tell(Long accountId, String what, String link, SolutionSummary solution, String key) {
    announcer.tell(
        news(what, link, solution, solution.regionCode()).once(key),
        Collections.singletonList(accountId));
  }

  private static News news(String what, String link, SolutionSummary solution, String region) {
    return News.of(what, link)
        .about(solution.title())
        .region(region == null ? RegionDirectory.NATION : region);
  }
}
