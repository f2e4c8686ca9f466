package id.teladan.visit;

import id.teladan.identity.Action;
import id.teladan.identity.CalendarKeys;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.Permitted;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Gives somebody a secret address for their calendar, and takes it back. */
@Stateless
public class CalendarEditing {
  @Inject private CalendarKeys keys;
  @Inject private CurrentCaller caller;

  /** A new key, shown this once; an address that was given before stops working. */
  @Permitted(Action.USE_ACCOUNT)
  public String renew() {
    return keys.renew(caller.get().accountId());
  }

  @Permitted(Action.USE_ACCOUNT)
  public void revoke() {
    keys.revoke(caller.get().accountId());
  }

  /** Whether there is an address now. */
  @Permitted(Action.USE_ACCOUNT)
  public boolean exists() {
    return keys.exists(caller.get().accountId());
  }
}
