package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.visit.DateSpan;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Receives several regions on the same days. The host proposes; each visitor accepts for itself,
 * and each has a visit of its own, so that neither reads the other's papers, notes or findings.
 */
@Stateless
public class PoolEditing {
  @Inject private VisitRequests requests;
  @Inject private RequestRules rules;
  @Inject private RequestRecord record;
  @Inject private CurrentCaller caller;

  /** Proposes the days to all of them. */
  @Permitted(Action.DECIDE_REQUEST)
  public List<RequestView> pool(Pooling pooling) {
    rules.check(pooling);
    List<VisitRequest> members = members(pooling.requestIds());
    requireSameHost(members);
    long pool = pooling.requestIds().stream().min(Long::compare).orElseThrow();
    List<DateSpan> days = List.of(pooling.days());
    RequestStep step =
        new RequestStep(
            RequestStatus.DATES_PROPOSED, pooling.remark(), null, null, days, null, false);
    List<RequestView> proposed = new ArrayList<>();
    for (VisitRequest member : members) {
      RequestView before = member.view();
      member.propose(days, pool, true);
      member.moveTo(RequestStatus.DATES_PROPOSED);
      requests.flush();
      proposed.add(record.moved(Side.HOST, step, before, member.view()));
    }
    return proposed;
  }

  /** In the order of their numbers, so that two who do the same never wait for each other. */
  private List<VisitRequest> members(List<Long> ids) {
    List<VisitRequest> members = new ArrayList<>();
    for (Long id : ids.stream().sorted().toList()) {
      members.add(answerable(id, ids.indexOf(id)));
    }
    return members;
  }

  private VisitRequest answerable(long id, int at) {
    String field = "requestIds[" + at + "]";
    VisitRequest request;
    try {
      request = requests.requireForChange(id);
    } catch (NotFoundException e) {
      throw new InvalidInputException(FieldError.of(field, "unknown-request", id));
    }
    RequestView view = request.view();
    if (!RequestPolicy.mayRead(caller.get(), view)) {
      throw new InvalidInputException(FieldError.of(field, "unknown-request", id));
    }
    if (!RequestPolicy.mayAnswer(caller.get(), view)) {
      throw new NotAllowedException("step of visit request " + id);
    }
    if (!RequestLife.next(view.status(), Side.HOST).contains(RequestStatus.DATES_PROPOSED)) {
      throw new StateRuleException(
          "transition-not-allowed",
          FieldError.of(field, "no-such-step", view.status().name(), "DATES_PROPOSED"));
    }
    return request;
  }

  private static void requireSameHost(List<VisitRequest> members) {
    long hosts = members.stream().map(m -> m.view().getHostCode()).distinct().count();
    long visitors = members.stream().map(m -> m.view().getVisitorCode()).distinct().count();
    if (members.size() < 2 || hosts > 1 || visitors < members.size()) {
      throw new InvalidInputException(FieldError.of("requestIds", "not-poolable"));
    }
  }
}
