package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes the steps of a request, for whichever side the caller decides. */
@Stateless
public class StepEditing {
  @Inject private VisitRequests requests;
  @Inject private StepTaking taking;
  @Inject private RequestRecord record;
  @Inject private RequestEditing writing;
  @Inject private CurrentCaller caller;

  /**
   * Shows the request to somebody who is about to take a step, or refuses.
   *
   * @throws NotFoundException when the caller may not even read it
   * @throws NotAllowedException when the caller decides for neither side
   */
  @Permitted(Action.DECIDE_REQUEST)
  public RequestView open(long id) {
    return decidable(requests.require(id).view());
  }

  /**
   * @throws StateRuleException for a step that there is not, or that lacks something
   */
  @Permitted(Action.DECIDE_REQUEST)
  public RequestView move(long id, RequestStep step) {
    // Two who accept the same days at once take turns: the first of the pool is locked first.
    Long pool = requests.require(id).view().poolId();
    if (pool != null) {
      requests.requireForChange(pool);
    }
    VisitRequest request = requests.requireForChange(id);
    RequestView before = decidable(request.view());
    taking.check(step);
    Side side = side(before, step.to());
    taking.take(request, before, side, step);
    requests.flush();
    return record.moved(side, step, before, request.view());
  }

  /**
   * Keeps what was written and sends it, or neither.
   *
   * @param id null for a new one
   * @param version of the draft that it was made from
   */
  @Permitted(Action.DECIDE_REQUEST)
  public RequestView send(Long id, int version, RequestContent content) {
    RequestView kept = id == null ? writing.create(content) : writing.update(id, version, content);
    return move(kept.id(), RequestStep.to(RequestStatus.SENT, null));
  }

  private RequestView decidable(RequestView request) {
    if (!RequestPolicy.mayRead(caller.get(), request)) {
      throw new NotFoundException("visit-request", request.id());
    }
    if (!maySend(request) && !RequestPolicy.mayAnswer(caller.get(), request)) {
      throw new NotAllowedException("step of visit request " + request.id());
    }
    return request;
  }

  private Side side(RequestView request, RequestStatus to) {
    if (maySend(request) && RequestLife.next(request.status(), Side.VISITOR).contains(to)) {
      return Side.VISITOR;
    }
    if (RequestPolicy.mayAnswer(caller.get(), request)
        && RequestLife.next(request.status(), Side.HOST).contains(to)) {
      return Side.HOST;
    }
    throw new StateRuleException(
        "transition-not-allowed",
        FieldError.of("to", "no-such-step", request.status().name(), to.name()));
  }

  private boolean maySend(RequestView request) {
    return RequestPolicy.maySend(caller.get(), request);
  }
}
