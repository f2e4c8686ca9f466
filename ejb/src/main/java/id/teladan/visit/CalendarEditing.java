package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CalendarAddress;
import id.teladan.identity.CalendarKeys;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import id.teladan.region.RegionDirectory;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Gives somebody a secret address for their calendar, one for their own visits and one for each
 * region that they follow, and takes it back.
 */
@Stateless
public class CalendarEditing {
  @Inject private CalendarKeys keys;
  @Inject private RegionDirectory regions;
  @Inject private CurrentCaller caller;

  /**
   * A new key, shown this once; an address that was given before stops working.
   *
   * @param regionCode null for one's own visits
   */
  @Permitted(Action.USE_ACCOUNT)
  public String renew(String regionCode) {
    return keys.renew(caller.get().accountId(), known(regionCode));
  }

  @Permitted(Action.USE_ACCOUNT)
  public void revoke(String regionCode) {
    keys.revoke(caller.get().accountId(), known(regionCode));
  }

  /** The addresses there are now. */
  @Permitted(Action.USE_ACCOUNT)
  public List<CalendarAddress> all() {
    return keys.of(caller.get().accountId());
  }

  private String known(String regionCode) {
    if (regionCode == null || regionCode.isEmpty()) {
      return null;
    }
    regions.require("region", regionCode);
    return regionCode;
  }
}
