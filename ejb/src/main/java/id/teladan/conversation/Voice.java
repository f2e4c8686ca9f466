package id.teladan.conversation;

import id.teladan.identity.Caller;
import id.teladan.identity.Role;
import java.util.List;

/**
 * As what somebody speaks: never a name.
 *
 * @param regionCode null for people of no region, such as curators
 */
public record Voice(Role function, String regionCode) {
  private static final List<Role> ORDER =
      List.of(
          Role.CURATOR,
          Role.NATIONAL_COORDINATOR,
          Role.COORDINATOR,
          Role.CONTRIBUTOR,
          Role.ADMINISTRATOR);

  /** The function that tells most about somebody; an official when they hold no other. */
  static Voice of(Caller caller) {
    Role function = ORDER.stream().filter(caller::has).findFirst().orElse(Role.OFFICIAL);
    return new Voice(function, caller.regionCode());
  }

  public Role getFunction() {
    return function;
  }

  public String getRegionCode() {
    return regionCode;
  }
}
