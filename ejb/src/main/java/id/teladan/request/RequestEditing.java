package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Writes what a region wants to ask. Every official may; sending is a step of its own. */
@Stateless
public class RequestEditing {
  @Inject private VisitRequests requests;
  @Inject private RequestRules rules;
  @Inject private RequestRecord record;
  @Inject private CurrentCaller caller;

  /**
   * Refuses whoever may not write requests of that region.
   *
   * @param visitorCode null when it is not said yet
   */
  @Permitted(Action.WRITE_REQUEST)
  public void openRegion(String visitorCode) {
    if (visitorCode != null) {
      caller.require(Action.WRITE_REQUEST, visitorCode);
    }
  }

  /** A draft, of which the visitor's coordinators hear. */
  @Permitted(Action.WRITE_REQUEST)
  public RequestView create(RequestContent content) {
    openRegion(content.visitorCode());
    VisitRequest request = new VisitRequest(caller.get().accountId(), rules.checked(content, null));
    requests.add(request);
    return record.written("create", null, request.view());
  }

  /**
   * Shows the draft to somebody who is about to change it, or refuses.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws StateRuleException when it was sent
   */
  @Permitted(Action.WRITE_REQUEST)
  public RequestView open(long id) {
    return changeable(requests.require(id).view());
  }

  /**
   * Replaces the draft.
   *
   * @throws VersionConflictException when somebody else was faster
   */
  @Permitted(Action.WRITE_REQUEST)
  public RequestView update(long id, int version, RequestContent content) {
    VisitRequest request = requests.requireForChange(id);
    RequestView before = changeable(request.view());
    openRegion(content.visitorCode());
    RequestContent checked = rules.checked(content, before.getSolutionId());
    requireVersion(before, version);
    request.write(checked);
    requests.flush();
    return record.written("update", before, request.view());
  }

  /** Deletes a draft; what was sent is withdrawn, not deleted. */
  @Permitted(Action.WRITE_REQUEST)
  public void delete(long id, int version) {
    VisitRequest request = requests.requireForChange(id);
    RequestView before = changeable(request.view());
    requireVersion(before, version);
    requests.remove(request);
    record.deleted(before);
  }

  private RequestView changeable(RequestView request) {
    if (!RequestPolicy.mayRead(caller.get(), request)) {
      throw new NotFoundException("visit-request", request.id());
    }
    if (!RequestPolicy.mayWrite(caller.get(), request)) {
      throw new NotAllowedException("change of visit request " + request.id());
    }
    if (request.status() != RequestStatus.DRAFT) {
      throw new StateRuleException("request-was-sent", FieldError.of("status", "request-was-sent"));
    }
    return request;
  }

  private static void requireVersion(RequestView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException("visit-request", current.id(), current.version());
    }
  }
}
