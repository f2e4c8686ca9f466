package id.teladan.audit;

import java.time.Instant;

/**
 * One deed as read later.
 *
 * @param before the state before as JSON; null for a creation
 * @param after the state after as JSON; null for a deletion
 */
public record AuditView(Instant at, String actor, String action, String before, String after) {

  public Instant getAt() {
    return at;
  }

  public String getActor() {
    return actor;
  }

  public String getAction() {
    return action;
  }
}
