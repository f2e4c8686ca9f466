package id.teladan.identity;

import java.time.Instant;

/**
 * A browser that somebody is signed in with.
 *
 * @param address where it came from when it signed in
 * @param agent what the browser calls itself
 * @param present whether it is the one that asks
 */
public record SessionView(
    long id, Instant startedAt, Instant seenAt, String address, String agent, boolean present) {

  public long getId() {
    return id;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public Instant getSeenAt() {
    return seenAt;
  }

  public String getAddress() {
    return address;
  }

  public String getAgent() {
    return agent;
  }

  public boolean isPresent() {
    return present;
  }
}
