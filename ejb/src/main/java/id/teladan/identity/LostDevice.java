package id.teladan.identity;

import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Takes the second factor away from somebody who lost device and recovery codes. */
@Stateless
public class LostDevice {
  @Inject private PeopleEditing editing;
  @Inject private People people;
  @Inject private SecondFactors factors;
  @Inject private PeopleRecord record;

  /** Ends every session and token, too: whoever found the device may be signed in. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public void turnOff(long id) {
    Account account = people.requireForChange(editing.open(id).id());
    if (!account.hasSecondFactor()) {
      throw new StateRuleException("second-factor-off");
    }
    account.secondFactor(null, null);
    factors.forgetRecovery(id);
    record.endAccess(id);
    record.keep("account.second-factor.off", id, null);
  }
}
