package id.teladan.watch;

import java.time.Instant;

/**
 * A saved search for its owner.
 *
 * @param feedToken the secret part of its feed's address
 */
public record SavedSearchView(
    long id, int version, String name, String query, String feedToken, Instant createdAt) {

  /** The address of the search, below the application's root. */
  public String url() {
    return "/search?" + query;
  }

  public long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  public String getName() {
    return name;
  }

  public String getQuery() {
    return query;
  }

  public String getUrl() {
    return url();
  }

  public String getFeedToken() {
    return feedToken;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
