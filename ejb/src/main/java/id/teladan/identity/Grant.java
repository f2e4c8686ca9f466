package id.teladan.identity;

/**
 * A role that somebody holds.
 *
 * @param regionCode the region it is held for; null for national roles
 */
public record Grant(Role role, String regionCode) {

  boolean reaches(Action action, String objectRegion) {
    return switch (RoleTable.scope(role, action)) {
      case ANY -> true;
      case OWN_REGION -> regionCode != null && regionCode.equals(objectRegion);
      case TEAM, NONE -> false;
    };
  }
}
