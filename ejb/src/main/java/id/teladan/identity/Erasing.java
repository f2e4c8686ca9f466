package id.teladan.identity;

import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Turns an account into a stub. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Erasing {
  @Inject private People people;
  @Inject private PeopleRules rules;
  @Inject private PeopleRecord record;
  @Inject private SecondFactors factors;

  /**
   * @return what named the person until now
   * @throws StateRuleException for a stub, and for the last administrator
   */
  public Marks erase(long accountId) {
    Account account = people.requireForChange(accountId);
    PersonView person = account.person();
    if (person.state() == PersonState.ERASED) {
      throw new StateRuleException("already-erased");
    }
    rules.requireAnotherAdministrator(person);
    record.endAccess(accountId);
    factors.forgetRecovery(accountId);
    account.becomeStub();
    people.flush();
    return new Marks(accountId, person.username(), person.getDisplayName(), person.getEmail());
  }

  /**
   * What named a person.
   *
   * @param email null when there was none
   */
  public record Marks(long accountId, String username, String displayName, String email) {
    /** Never who it was. */
    @Override
    public String toString() {
      return "Marks[" + accountId + "]";
    }
  }
}
