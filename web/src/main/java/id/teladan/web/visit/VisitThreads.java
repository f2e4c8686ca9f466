package id.teladan.web.visit;

import id.teladan.visit.ProgressReading;
import id.teladan.visit.ProgressView;
import id.teladan.visit.ProposalReading;
import id.teladan.visit.ProposalState;
import id.teladan.visit.ProposalView;
import id.teladan.visit.VisitReading;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes on between a visit's findings and follow-ups and the world: proposals, progress. */
@Named
@RequestScoped
public class VisitThreads {
  @Inject private VisitRoute route;
  @Inject private VisitReading visits;
  @Inject private ProposalReading proposals;
  @Inject private ProgressReading progress;

  private final Map<Long, ProposalView> byFinding = new HashMap<>();
  private final Map<Long, ProgressView> latest = new HashMap<>();
  private List<ProgressReading.Earlier> earlier = List.of();

  @PostConstruct
  void read() {
    proposals.all(route.id()).forEach(p -> byFinding.put(p.findingId(), p));
    if (visits.isWholeFor(route.id())) {
      progress.of(route.id()).forEach(step -> latest.put(step.followUpId(), step));
      earlier = progress.earlier(route.id());
      earlier.forEach(e -> e.steps().forEach(step -> latest.put(step.followUpId(), step)));
    }
  }

  /** What a finding proposes; null for nothing. */
  public ProposalView proposal(long findingId) {
    return byFinding.get(findingId);
  }

  public boolean asked(long findingId) {
    return is(findingId, ProposalState.ASKED);
  }

  public boolean declined(long findingId) {
    return is(findingId, ProposalState.DECLINED);
  }

  public String tone(long findingId) {
    return asked(findingId) ? "warn" : declined(findingId) ? "bad" : "good";
  }

  private boolean is(long findingId, ProposalState state) {
    ProposalView proposal = byFinding.get(findingId);
    return proposal != null && proposal.state() == state;
  }

  /** The last step of a follow-up; null for none. */
  public ProgressView step(long followUpId) {
    return latest.get(followUpId);
  }

  /** What earlier visits to the same host left to do. */
  public List<ProgressReading.Earlier> getEarlier() {
    return earlier;
  }
}
