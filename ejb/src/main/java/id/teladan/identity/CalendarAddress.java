package id.teladan.identity;

import java.time.Instant;

/**
 * A secret address that was given out; never the secret.
 *
 * @param regionCode whose visits it shows; null for the owner's own
 */
public record CalendarAddress(String regionCode, Instant createdAt) {

  public String getRegionCode() {
    return regionCode;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
