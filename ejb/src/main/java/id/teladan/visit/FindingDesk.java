package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What several use cases do with a finding that both regions read. */
@ApplicationScoped
public class FindingDesk {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private VisitRecord record;
  @Inject private FindingNews news;

  VisitAccess access() {
    return access;
  }

  FindingNews news() {
    return news;
  }

  VisitFinding finding(long visitId, long id) {
    return parts.finding(visitId, id);
  }

  void flush() {
    parts.flush();
  }

  /** Shows it to the host, once. */
  void share(Visit visit, VisitFinding finding) {
    FindingView before = finding.view();
    if (!before.isSharedWithHost()) {
      finding.write(before.content().shared());
      parts.flush();
      news.written(visit, before, record.finding("update", before, finding.view()));
    }
  }

  /**
   * The visit, locked, for whoever speaks for the host of a finding that was shared.
   *
   * @throws NotFoundException when the caller may not know of the finding
   * @throws NotAllowedException when the caller may read but not speak for the host
   */
  Visit requireHost(long visitId, long findingId) {
    Visit visit = access.changeableIf(visitId, VisitPolicy::mayRead, Action.COMMENT_FINDING);
    VisitParties parties = access.parties(visit);
    FindingContent content = parts.finding(visitId, findingId).view().content();
    if (!VisitPolicy.maySee(access.caller(), parties, content)) {
      throw new NotFoundException("finding", findingId);
    }
    if (!VisitPolicy.mayComment(access.caller(), parties, content)) {
      throw new NotAllowedException("answer to finding " + findingId);
    }
    return visit;
  }
}
