package id.teladan.visit;

/** Somebody of a visit's team. */
public record TeamMember(long accountId, String username, String displayName) {

  public String getUsername() {
    return username;
  }

  public String getDisplayName() {
    return displayName;
  }
}
