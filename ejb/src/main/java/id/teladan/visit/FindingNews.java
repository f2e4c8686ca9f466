package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.notice.Announcer;
import id.teladan.notice.News;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;

/** Who hears of a finding: the host of what is said about it, the visitor of the answer. */
@ApplicationScoped
public class FindingNews {
  @Inject private Announcer announcer;

  /** A finding is shown to the host, who may answer before it is published. */
  void written(Visit visit, FindingView before, FindingView after) {
    boolean was = before != null && before.isSharedWithHost();
    if (after.isSharedWithHost() && !was) {
      VisitParties parties = visit.parties(true);
      announcer.tellHolders(
          about("finding-shared", after)
              .region(parties.visitorCode())
              .once("finding:" + after.id() + ":shared"),
          Action.COMMENT_FINDING,
          parties.hostCode());
    }
  }

  void answered(Visit visit, Long author, FindingView finding) {
    String kind = finding.hostObjects() ? "finding-objected" : "finding-commented";
    tellVisitor(
        visit,
        author,
        about(kind, finding)
            .region(visit.parties(true).hostCode())
            .once("finding:" + finding.id() + ":answered:" + finding.version()));
  }

  /** The visitor proposes something new to the host's catalogue. */
  void proposed(Visit visit, ProposalView proposal) {
    VisitParties parties = visit.parties(true);
    announcer.tellHolders(
        about("finding-proposed", proposal)
            .region(parties.visitorCode())
            .once("proposal:" + proposal.id() + ":asked:" + proposal.version()),
        Action.COMMENT_FINDING,
        parties.hostCode());
  }

  void decided(Visit visit, Long author, ProposalView proposal) {
    String kind =
        proposal.state() == ProposalState.CONFIRMED ? "proposal-confirmed" : "proposal-declined";
    tellVisitor(
        visit,
        author,
        about(kind, proposal)
            .region(visit.parties(true).hostCode())
            .once("proposal:" + proposal.id() + ":decided:" + proposal.version()));
  }

  private void tellVisitor(Visit visit, Long author, News news) {
    Collection<Long> people = new LinkedHashSet<>(visit.team());
    people.add(author);
    announcer.tell(news, people);
    announcer.tellHolders(news, Action.EDIT_VISIT, visit.parties(true).visitorCode());
  }

  private static News about(String kind, FindingView finding) {
    return News.of(kind, VisitView.url(finding.visitId()) + "#finding-" + finding.id())
        .about(finding.getTitle());
  }

  private static News about(String kind, ProposalView proposal) {
    return News.of(kind, VisitView.url(proposal.visitId()) + "#finding-" + proposal.findingId())
        .about(proposal.content().title());
  }
}
