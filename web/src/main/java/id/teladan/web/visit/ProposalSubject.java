package id.teladan.web.visit;

import id.teladan.visit.FindingView;
import id.teladan.visit.ProposalReading;
import id.teladan.visit.ProposalView;
import id.teladan.visit.VisitReading;
import id.teladan.visit.VisitRights;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The finding that an address means, with what it proposes already. */
@RequestScoped
public class ProposalSubject {
  @Inject private VisitRoute route;
  @Inject private VisitReading visits;
  @Inject private ProposalReading proposals;

  private FindingView finding;
  private ProposalView proposal;

  @PostConstruct
  void read() {
    finding = visits.finding(route.id(), route.requireItemId());
    proposal =
        proposals.all(route.id()).stream()
            .filter(p -> p.findingId() == finding.id())
            .findFirst()
            .orElse(null);
  }

  long visitId() {
    return route.id();
  }

  FindingView finding() {
    return finding;
  }

  /** Null when it proposes nothing yet. */
  ProposalView proposal() {
    return proposal;
  }

  VisitRights rights() {
    return visits.rights(route.id());
  }

  String hostCode() {
    return visits.get(route.id()).getHostCode();
  }
}
