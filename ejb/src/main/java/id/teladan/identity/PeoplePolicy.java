package id.teladan.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who may give whom which role. A coordinator looks after the people of one region who hold no
 * national role; the administrator after everybody.
 */
public final class PeoplePolicy {
  private static final Set<Role> NATIONAL =
      EnumSet.of(Role.NATIONAL_COORDINATOR, Role.CURATOR, Role.ADMINISTRATOR);
  private static final Set<Role> REGIONAL = EnumSet.of(Role.CONTRIBUTOR, Role.COORDINATOR);

  private PeoplePolicy() {}

  /** Whether a role is held for the nation rather than for a region. */
  public static boolean isNational(Role role) {
    return NATIONAL.contains(role);
  }

  /** The roles that the caller may give and take. */
  public static Set<Role> grantable(Caller caller) {
    Set<Role> roles = EnumSet.copyOf(REGIONAL);
    if (caller.mayAnywhere(Action.ADMINISTER_PEOPLE)) {
      roles.addAll(NATIONAL);
    }
    return roles;
  }

  /** Whether the caller may know of the person and change them. */
  public static boolean reaches(Caller caller, PersonView person) {
    if (caller.mayAnywhere(Action.ADMINISTER_PEOPLE)) {
      return true;
    }
    return person.state() != PersonState.ERASED
        && caller.may(Action.ADMINISTER_PEOPLE, person.getRegionCode())
        && person.getRoles().stream().noneMatch(PeoplePolicy::isNational);
  }
}
