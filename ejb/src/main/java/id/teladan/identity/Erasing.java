package id.teladan.identity;

import id.teladan.shared.StateRuleException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Turns an account into a stub. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Erasing {
  @Inject private People people;
  @Inject private PeopleRules rules;
  @Inject private PeopleRecord record;
  @Inject private SecondFactors factors;
  @Inject private KnownNames names;

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
    Marks marks =
        new Marks(
            accountId,
            person.username(),
            person.getDisplayName(),
            person.getEmail(),
            names.of(accountId),
            names.unproven(accountId));
    names.forget(accountId);
    record.endAccess(accountId);
    factors.forgetRecovery(accountId);
    account.becomeStub();
    people.flush();
    return marks;
  }

  /**
   * What named a person.
   *
   * @param email null when there was none
   * @param former what they were called and where they read mail at some time, now included
   * @param unproven which of these names they chose themselves not long ago
   */
  public record Marks(
      long accountId,
      String username,
      String displayName,
      String email,
      Set<String> former,
      Set<String> unproven) {
    /** Every name, and every address, once. */
    public Set<String> all() {
      Set<String> all = new LinkedHashSet<>();
      Stream.concat(Stream.of(username, displayName, email), former.stream())
          .filter(name -> name != null && !name.isBlank())
          .forEach(all::add);
      return all;
    }

    /** Never who it was. */
    @Override
    public String toString() {
      return "Marks[" + accountId + "]";
    }
  }
}
