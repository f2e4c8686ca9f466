package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows proposals to the two regions that settle them. */
@Stateless
public class ProposalReading {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private Proposals proposals;

  /** Those of a visit; none for outsiders. */
  @Permitted(Action.READ_PUBLIC)
  public List<ProposalView> all(long visitId) {
    VisitParties parties = access.parties(access.readable(visitId));
    return proposals.ofVisit(visitId).stream()
        .map(VisitProposal::view)
        .filter(p -> maySee(parties, p.findingId()))
        .toList();
  }

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_PUBLIC)
  public ProposalView of(long visitId, long findingId) {
    VisitParties parties = access.parties(access.readable(visitId));
    parts.finding(visitId, findingId);
    return proposals
        .of(findingId)
        .map(VisitProposal::view)
        .filter(p -> maySee(parties, findingId))
        .orElseThrow(() -> new NotFoundException("proposal of finding", findingId));
  }

  private boolean maySee(VisitParties parties, long findingId) {
    Caller caller = access.caller();
    return VisitPolicy.mayReadWhole(caller, parties)
        || VisitPolicy.isHost(caller, parties)
            && parts.findingOfAny(findingId).view().isSharedWithHost();
  }
}
