package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Shows a visit's findings to the host, all at once, before they are published. */
@Stateless
public class FindingShareEditing {
  @Inject private FindingDesk desk;
  @Inject private VisitParts parts;

  /**
   * Shares every finding that is not kept for the visitor's own region.
   *
   * @return how many were not shared before
   */
  @Permitted(Action.WRITE_FINDING)
  public int shareAll(long visitId) {
    Visit visit =
        desk.access().changeableIf(visitId, VisitPolicy::mayWriteFindings, Action.WRITE_FINDING);
    int shared = 0;
    for (VisitFinding finding : parts.findings(List.of(visitId))) {
      FindingView view = finding.view();
      if (!view.isInternal() && !view.isSharedWithHost()) {
        desk.share(visit, finding);
        shared++;
      }
    }
    return shared;
  }
}
