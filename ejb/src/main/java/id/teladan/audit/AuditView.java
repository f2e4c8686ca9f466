package id.teladan.audit;

import java.time.Instant;

/**
 * One deed as read later.
 *
 * @param actor {@code account:} and a number, {@code anonymous} or {@code system}
 * @param address where it came from; null when unknown or forgotten
 * @param before the state before as JSON; null for a creation, or when it was forgotten
 * @param after the state after as JSON; null for a deletion, or when it was forgotten
 */
public record AuditView(
    long id,
    Instant at,
    String actor,
    String address,
    String action,
    String kind,
    String objectId,
    String before,
    String after) {

  public Instant getAt() {
    return at;
  }

  public String getActor() {
    return actor;
  }

  public String getAddress() {
    return address;
  }

  public String getAction() {
    return action;
  }

  public String getKind() {
    return kind;
  }

  public String getObjectId() {
    return objectId;
  }

  public String getBefore() {
    return before;
  }

  public String getAfter() {
    return after;
  }
}
