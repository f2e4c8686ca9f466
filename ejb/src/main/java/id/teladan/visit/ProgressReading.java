package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Shows how follow-ups go on, for the visitor's side. */
@Stateless
public class ProgressReading {
  @Inject private VisitAccess access;
  @Inject private Visits visits;
  @Inject private VisitParts parts;
  @Inject private ProgressLog log;

  /**
   * What an earlier visit to the same host left to do.
   *
   * @param steps of its follow-ups, oldest first
   */
  public record Earlier(VisitView visit, List<FollowUpView> followUps, List<ProgressView> steps) {

    public VisitView getVisit() {
      return visit;
    }

    public List<FollowUpView> getFollowUps() {
      return followUps;
    }
  }

  /** Every step in this visit, oldest first. */
  @Permitted(Action.READ_VISIT)
  public List<ProgressView> of(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    return log.of(visitId);
  }

  /** The steps of one follow-up, oldest first. */
  @Permitted(Action.READ_VISIT)
  public List<ProgressView> of(long visitId, long followUpId) {
    List<ProgressView> all = of(visitId);
    parts.followUp(visitId, followUpId);
    return all.stream().filter(step -> step.followUpId() == followUpId).toList();
  }

  /**
   * The follow-ups of earlier visits between the same two regions, as far as the caller may read
   * them: what was promised last time stands on the table this time.
   */
  @Permitted(Action.READ_VISIT)
  public List<Earlier> earlier(long visitId) {
    Visit visit = access.readableIf(visitId, VisitPolicy::mayReadWhole, Action.READ_VISIT);
    List<Earlier> all = new ArrayList<>();
    for (Long id : log.earlier(visit)) {
      Visit before = visits.require(id);
      VisitParties parties = before.parties(false);
      List<FollowUpView> plan =
          VisitPolicy.mayReadWhole(access.caller(), parties)
              ? parts.followUps(id).stream().map(f -> f.view(parties.visitorCode())).toList()
              : List.of();
      if (!plan.isEmpty()) {
        all.add(new Earlier(before.view(List.of()), plan, log.of(id)));
      }
    }
    return all;
  }
}
