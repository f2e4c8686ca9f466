package id.teladan.request;

import java.util.List;

/**
 * What somebody may do with a request.
 *
 * @param side whose people the caller is among; null for neither
 * @param write change the draft
 * @param decide take steps for that side
 * @param next where the caller may take it, the usual step first
 */
public record RequestRights(Side side, boolean write, boolean decide, List<RequestStatus> next) {

  public RequestRights {
    next = List.copyOf(next);
  }

  public Side getSide() {
    return side;
  }

  public boolean isWrite() {
    return write;
  }

  public boolean isDecide() {
    return decide;
  }

  public boolean isHost() {
    return side == Side.HOST;
  }

  public boolean isVisitor() {
    return side == Side.VISITOR;
  }

  public List<RequestStatus> getNext() {
    return next;
  }

  /** Whether that step is among them, by the name of the status. */
  public boolean may(String status) {
    return next.stream().anyMatch(s -> s.name().equals(status));
  }
}
