package id.teladan.web.adoption;

import id.teladan.adoption.AdoptionStage;
import id.teladan.shared.PartialDate;
import java.time.Instant;

/**
 * Something that happened to an adoption: a step, or a statement about it.
 *
 * @param title what happened, in words
 * @param by who did it; null where the reader may not know it
 * @param since since when it was so, as told with it
 * @param wayBack the stage that one can go back to from here; null when there is none
 * @param statement whether it is a statement and not a step
 */
public record TimelineEvent(
    String title,
    Instant at,
    String by,
    PartialDate since,
    String reason,
    String remark,
    AdoptionStage wayBack,
    boolean statement) {

  public String getTitle() {
    return title;
  }

  public Instant getAt() {
    return at;
  }

  public String getBy() {
    return by;
  }

  public PartialDate getSince() {
    return since;
  }

  public String getReason() {
    return reason;
  }

  public String getRemark() {
    return remark;
  }

  public AdoptionStage getWayBack() {
    return wayBack;
  }

  public boolean isStatement() {
    return statement;
  }
}
