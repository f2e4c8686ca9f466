package id.teladan.trust;

import id.teladan.identity.Action;
import id.teladan.identity.CurrentCaller;
import id.teladan.identity.OwnPassword;
import id.teladan.identity.PeopleEditing;
import id.teladan.identity.Permitted;
import id.teladan.identity.PersonView;
import id.teladan.shared.NotAllowedException;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Erases people: everybody themselves, the administrator anybody. */
@Stateless
public class ErasureEditing {
  /** More than these are a word of the language rather than somebody who erases themselves. */
  private static final int OWN_PLACES = 50;

  @Inject private Erasure erasure;
  @Inject private Erasures erasures;
  @Inject private PeopleEditing people;
  @Inject private OwnPassword password;
  @Inject private CurrentCaller caller;

  /** Erases the caller, who proves once more to know the password. */
  @Permitted(Action.USE_ACCOUNT)
  public ErasureView eraseOwn(String typed) {
    password.require(typed);
    return erasure.run(caller.get().accountId(), OWN_PLACES);
  }

  /**
   * @param version the person as last read
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public ErasureView erase(long accountId, int version) {
    requireAdministrator();
    PersonView person = people.open(accountId);
    if (person.version() != version) {
      throw new VersionConflictException("account", accountId, person.version());
    }
    return erasure.run(accountId, Integer.MAX_VALUE);
  }

  /** The clock of an erasure. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public ErasureView get(long accountId) {
    requireAdministrator();
    return erasures.find(accountId).orElseThrow(() -> new NotFoundException("erasure", accountId));
  }

  private void requireAdministrator() {
    if (!caller.get().mayAnywhere(Action.ADMINISTER_PEOPLE)) {
      throw new NotAllowedException("erase");
    }
  }
}
