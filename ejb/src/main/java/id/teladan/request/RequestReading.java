package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.Page;
import id.teladan.shared.PageRequest;
import id.teladan.visit.VisitReading;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows requests to their two sides, and opened answers to everybody. */
@Stateless
public class RequestReading {
  private static final int ANSWERS = 50;

  @Inject private VisitRequests requests;
  @Inject private VisitReading visits;
  @Inject private CurrentCaller caller;

  /** Changed lately first. */
  @Permitted(Action.READ_REQUEST)
  public Page<RequestView> list(RequestFilter filter, PageRequest page) {
    return requests.list(caller.get(), filter, page);
  }

  /**
   * @throws NotFoundException when there is none that the caller may read
   */
  @Permitted(Action.READ_REQUEST)
  public RequestView get(long id) {
    RequestView request = requests.require(id).view();
    if (!RequestPolicy.mayRead(caller.get(), request)) {
      throw new NotFoundException("visit-request", id);
    }
    return request;
  }

  /** Every step, the first one first. */
  @Permitted(Action.READ_REQUEST)
  public List<StepView> steps(long id) {
    get(id);
    return requests.steps(id);
  }

  /** The other regions that the host wants to receive at the same time. */
  @Permitted(Action.READ_REQUEST)
  public List<String> companions(long id) {
    RequestView request = get(id);
    return request.poolId() == null
        ? List.of()
        : requests.pool(request.poolId()).stream()
            .map(VisitRequest::view)
            .filter(other -> other.id() != id)
            .map(RequestView::getVisitorCode)
            .toList();
  }

  @Permitted(Action.READ_REQUEST)
  public RequestRights rights(long id) {
    RequestView request = get(id);
    Caller me = caller.get();
    boolean visitor = me.may(Action.WRITE_REQUEST, request.getVisitorCode());
    boolean host = me.may(Action.WRITE_REQUEST, request.getHostCode());
    Side side = visitor ? Side.VISITOR : host ? Side.HOST : null;
    boolean decides =
        visitor ? RequestPolicy.maySend(me, request) : host && RequestPolicy.mayAnswer(me, request);
    return new RequestRights(
        side,
        visitor && request.status() == RequestStatus.DRAFT,
        decides,
        decides ? RequestLife.next(request.status(), side) : List.of());
  }

  /** The request that a visit was made of, for whoever reads that visit and the request. */
  @Permitted(Action.READ_PUBLIC)
  public Optional<RequestView> ofVisit(long visitId) {
    visits.get(visitId);
    VisitRequest found = requests.ofVisit(visitId);
    return Optional.ofNullable(found)
        .map(VisitRequest::view)
        .filter(view -> RequestPolicy.mayRead(caller.get(), view));
  }

  /**
   * What the host answered before and lets everybody read, what is about that solution first.
   *
   * @param solutionId null for no preference
   */
  @Permitted(Action.READ_PUBLIC)
  public List<OpenAnswer> openAnswers(String hostCode, Long solutionId) {
    return requests.answeredOpenly(hostCode, ANSWERS).stream()
        .map(VisitRequest::view)
        .flatMap(
            r ->
                r.getQuestions().stream()
                    .filter(q -> q.open() && q.isAnswered())
                    .map(
                        q ->
                            new OpenAnswer(q.text(), q.answer(), r.getSolutionId(), r.updatedAt())))
        .sorted(
            Comparator.comparing(
                a -> solutionId == null || !Objects.equals(a.solutionId(), solutionId)))
        .limit(ANSWERS)
        .toList();
  }
}
