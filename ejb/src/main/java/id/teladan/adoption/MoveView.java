package id.teladan.adoption;

import id.teladan.shared.PartialDate;
import java.time.Instant;

/**
 * One step in an adoption's history.
 *
 * @param from null for the first step and when the stage was unknown
 * @param to null for an adoption that was reported without a stage
 * @param by who took it; null where the reader may not know it
 * @param date since when it was at that stage, as told with the step
 * @param reason given with it; null where the reader may not know it
 * @param remark given with it; null where the reader may not know it
 */
public record MoveView(
    AdoptionStage from,
    AdoptionStage to,
    Instant at,
    String by,
    PartialDate date,
    String reason,
    String remark) {

  MoveView forPublic() {
    return new MoveView(from, to, at, null, date, null, null);
  }

  /** Whether it went back on the way. */
  public boolean back() {
    return to != null && to.isBefore(from);
  }

  public AdoptionStage getFrom() {
    return from;
  }

  public AdoptionStage getTo() {
    return to;
  }

  public Instant getAt() {
    return at;
  }

  public String getBy() {
    return by;
  }

  public PartialDate getDate() {
    return date;
  }

  public String getReason() {
    return reason;
  }

  public String getRemark() {
    return remark;
  }

  public boolean isBack() {
    return back();
  }
}
