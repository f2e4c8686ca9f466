package id.teladan.request;

import static id.teladan.request.RequestStatus.ACCEPTED;
import static id.teladan.request.RequestStatus.ANSWERED;
import static id.teladan.request.RequestStatus.DATES_PROPOSED;
import static id.teladan.request.RequestStatus.DECLINED;
import static id.teladan.request.RequestStatus.SENT;
import static id.teladan.request.RequestStatus.WITHDRAWN;

import java.util.List;

/** Which step may follow which, and whose it is. */
public final class RequestLife {

  private RequestLife() {}

  /** Where that side may take the request, the usual step first. */
  public static List<RequestStatus> next(RequestStatus now, Side side) {
    return side == Side.VISITOR ? ofVisitor(now) : ofHost(now);
  }

  private static List<RequestStatus> ofVisitor(RequestStatus now) {
    return switch (now) {
      case DRAFT -> List.of(SENT);
      case SENT -> List.of(WITHDRAWN);
      case DATES_PROPOSED -> List.of(ACCEPTED, SENT, WITHDRAWN);
      case ANSWERED -> List.of(SENT, WITHDRAWN);
      default -> List.of();
    };
  }

  private static List<RequestStatus> ofHost(RequestStatus now) {
    return switch (now) {
      case SENT -> List.of(ACCEPTED, DATES_PROPOSED, ANSWERED, DECLINED);
      case DATES_PROPOSED -> List.of(DATES_PROPOSED, ANSWERED, DECLINED);
      case ANSWERED -> List.of(ANSWERED);
      default -> List.of();
    };
  }

  /** Whose turn it is; null when it is over. */
  public static Side turn(RequestStatus now) {
    return switch (now) {
      case DRAFT, DATES_PROPOSED, ANSWERED -> Side.VISITOR;
      case SENT -> Side.HOST;
      default -> null;
    };
  }
}
