package id.teladan.identity;

import java.time.Instant;

/**
 * A token as its owner sees it; never the token itself.
 *
 * @param name null for one that came of a sign-in
 * @param usedAt to a minute; null when it never was
 */
public record TokenView(
    long id, String name, TokenScope scope, Instant createdAt, Instant expiresAt, Instant usedAt) {

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public TokenScope getScope() {
    return scope;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getExpiresAt() {
    return expiresAt;
  }

  public Instant getUsedAt() {
    return usedAt;
  }
}
