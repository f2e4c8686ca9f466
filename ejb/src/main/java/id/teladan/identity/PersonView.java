package id.teladan.identity;

import java.time.Instant;
import java.util.List;

/**
 * Somebody as those see them who administer people.
 *
 * @param createdAt null for accounts that are older than this record
 */
public record PersonView(
    long id,
    int version,
    String username,
    PersonState state,
    Instant createdAt,
    PersonContent content) {

  /** The address of the page, below the application's root. */
  public String url() {
    return "/people/" + id;
  }

  public boolean has(Role role) {
    return content.roles().contains(role);
  }

  public String getUrl() {
    return url();
  }

  public long getId() {
    return id;
  }

  public String getUsername() {
    return username;
  }

  public PersonState getState() {
    return state;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public String getDisplayName() {
    return content.displayName();
  }

  public String getEmail() {
    return content.email();
  }

  public String getRegionCode() {
    return content.regionCode();
  }

  public List<Role> getRoles() {
    return content.roles();
  }

  /** Never who it is. */
  @Override
  public String toString() {
    return "PersonView[" + id + "]";
  }
}
