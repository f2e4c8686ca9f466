package id.teladan.request;

import id.teladan.identity.Action;
import id.teladan.identity.Caller;

/** Who may see a request and take which steps. Pure rules over the role table. */
public final class RequestPolicy {

  private RequestPolicy() {}

  /** Its two sides and the national coordinator; a draft is the visitor's. */
  public static boolean mayRead(Caller caller, RequestView request) {
    return caller.may(Action.READ_REQUEST, request.getVisitorCode())
        || request.status() != RequestStatus.DRAFT
            && caller.may(Action.READ_REQUEST, request.getHostCode());
  }

  /** A draft, by any official of the region. */
  public static boolean mayWrite(Caller caller, RequestView request) {
    return caller.may(Action.WRITE_REQUEST, request.getVisitorCode());
  }

  /** Sending, choosing days, withdrawing: by the visitor's coordinator. */
  public static boolean maySend(Caller caller, RequestView request) {
    return caller.may(Action.DECIDE_REQUEST, request.getVisitorCode());
  }

  /** By the host's coordinator, once it was sent. */
  public static boolean mayAnswer(Caller caller, RequestView request) {
    return request.status() != RequestStatus.DRAFT
        && caller.may(Action.DECIDE_REQUEST, request.getHostCode());
  }
}
