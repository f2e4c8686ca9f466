package id.teladan.identity;

import java.util.List;

/**
 * Somebody who asks, and what they hold. Immutable; read once per request.
 *
 * @param accountId null for a visitor who is not signed in and for the application itself
 * @param regionCode the region they belong to; null for national people and visitors
 * @param grants every role, those of everybody included
 */
public record Caller(
    Long accountId, String username, String displayName, String regionCode, List<Grant> grants) {
  private static final Grant EVERYBODY = new Grant(Role.VISITOR, null);

  public Caller {
    grants = List.copyOf(grants);
  }

  /** Somebody who is not signed in. */
  public static Caller visitor() {
    return new Caller(null, "anonymous", null, null, List.of(EVERYBODY));
  }

  public boolean isSignedIn() {
    return accountId != null;
  }

  public boolean has(Role role) {
    return grants.stream().anyMatch(g -> g.role() == role);
  }

  /**
   * Whether any role of the caller has this action at all, for whatever object. Being in some team
   * counts for everybody signed in: the visit itself decides.
   */
  public boolean couldEver(Action action) {
    return grants.stream().anyMatch(g -> RoleTable.scope(g.role(), action) != Scope.NONE)
        || isSignedIn() && RoleTable.scope(Role.TEAM_MEMBER, action) != Scope.NONE;
  }

  /** Whether the caller may do this with an object of that region. */
  public boolean may(Action action, String objectRegion) {
    return grants.stream().anyMatch(g -> g.reaches(action, objectRegion));
  }

  /** Whether the caller may do this with everybody's objects. */
  public boolean mayAnywhere(Action action) {
    return grants.stream().anyMatch(g -> RoleTable.scope(g.role(), action) == Scope.ANY);
  }

  /** The regions whose objects the caller may act on; not complete when {@link #mayAnywhere}. */
  public List<String> regionsFor(Action action) {
    return grants.stream()
        .filter(g -> RoleTable.scope(g.role(), action) == Scope.OWN_REGION)
        .map(Grant::regionCode)
        .filter(code -> code != null)
        .distinct()
        .toList();
  }

  public String getUsername() {
    return username;
  }

  public String getDisplayName() {
    return displayName;
  }

  public String getRegionCode() {
    return regionCode;
  }
}
