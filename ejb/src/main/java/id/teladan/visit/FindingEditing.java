package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes what the team of a visit concludes, and the host's answer to it. */
@Stateless
public class FindingEditing {
  @Inject private VisitAccess access;
  @Inject private VisitParts parts;
  @Inject private VisitRules rules;
  @Inject private VisitRecord record;
  @Inject private FindingNews news;

  /** Refuses whoever may not write findings in this visit, before anything else is looked at. */
  @Permitted(Action.WRITE_FINDING)
  public void admit(long visitId) {
    access.readableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
  }

  @Permitted(Action.WRITE_FINDING)
  public FindingView create(long visitId, FindingContent content) {
    Visit visit = access.changeableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    rules.check(content, visitId, null);
    VisitFinding finding = new VisitFinding(visitId, access.caller().accountId(), content);
    parts.add(finding);
    FindingView created = record.finding("create", null, finding.view());
    news.written(visit, null, created);
    return created;
  }

  /** Shows a finding to somebody who is about to change it, or refuses. */
  @Permitted(Action.WRITE_FINDING)
  public FindingView open(long visitId, long id) {
    access.readableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    return parts.finding(visitId, id).view();
  }

  @Permitted(Action.WRITE_FINDING)
  public FindingView update(long visitId, long id, int version, FindingContent content) {
    Visit visit = access.changeableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    VisitFinding finding = parts.finding(visitId, id);
    FindingView before = finding.view();
    rules.check(content, visitId, before.content());
    requireVersion(before, version);
    finding.write(content);
    parts.flush();
    FindingView after = record.finding("update", before, finding.view());
    news.written(visit, before, after);
    return after;
  }

  /** Deletes a finding; follow-ups stay. */
  @Permitted(Action.WRITE_FINDING)
  public void delete(long visitId, long id, int version) {
    access.changeableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    VisitFinding finding = parts.finding(visitId, id);
    FindingView before = finding.view();
    requireVersion(before, version);
    record.finding("delete", before, null);
    parts.remove(finding);
  }

  /**
   * The host says what it thinks of a finding that was shared with it; an earlier word is replaced.
   *
   * @throws NotFoundException when the finding was not shared with the caller's region
   */
  @Permitted(Action.COMMENT_FINDING)
  public FindingView comment(long visitId, long id, HostComment comment) {
    Visit visit = access.readable(visitId);
    VisitParties parties = access.parties(visit);
    VisitFinding finding = parts.finding(visitId, id);
    FindingView before = finding.view();
    if (!VisitPolicy.maySee(access.caller(), parties, before.content())) {
      throw new NotFoundException("finding", id);
    }
    if (!VisitPolicy.mayComment(access.caller(), parties, before.content())) {
      throw new NotAllowedException("comment on finding " + id);
    }
    rules.check(comment);
    finding.comment(comment);
    parts.flush();
    FindingView answered = record.finding("comment", before, finding.view());
    news.answered(visit, finding.createdBy(), answered);
    return answered.forHost();
  }

  private static void requireVersion(FindingView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("finding", current.id(), current.version());
    }
  }
}
