package id.teladan.request;

import id.teladan.visit.DateSpan;
import java.time.Instant;
import java.util.List;

/**
 * One step of a request's history.
 *
 * @param author by function, for example "Koordinator Kaltara"
 */
public record StepView(
    Instant at,
    String author,
    Side side,
    RequestStatus from,
    RequestStatus to,
    String remark,
    List<DateSpan> dates) {

  public StepView {
    dates = dates == null ? List.of() : List.copyOf(dates);
  }

  public Instant getAt() {
    return at;
  }

  public String getAuthor() {
    return author;
  }

  public Side getSide() {
    return side;
  }

  public RequestStatus getFrom() {
    return from;
  }

  public RequestStatus getTo() {
    return to;
  }

  public String getRemark() {
    return remark;
  }

  public List<DateSpan> getDates() {
    return dates;
  }
}
