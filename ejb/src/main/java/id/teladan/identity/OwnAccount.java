package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.InvalidInputException;
import id.teladan.shared.Validation;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** One's own account: what it says, and correcting that. */
@Stateless
public class OwnAccount {
  @Inject private People people;
  @Inject private PeopleRecord record;
  @Inject private Validation validation;
  @Inject private CurrentCaller caller;

  @Permitted(Action.USE_ACCOUNT)
  public PersonView get() {
    return people.require(caller.get().accountId()).person();
  }

  /** Corrects name, mail and language; region and roles are for others to change. */
  @Permitted(Action.USE_ACCOUNT)
  public PersonView correct(int version, Correction wanted) {
    Account account = people.requireForChange(caller.get().accountId());
    PersonView before = account.person();
    PersonContent content =
        new PersonContent(
            before.username(),
            wanted.displayName(),
            wanted.email(),
            before.getRegionCode(),
            before.getRoles(),
            wanted.language());
    validation.check(content);
    if (content.email() != null && !MailAddressEditing.isAddress(content.email())) {
      throw new InvalidInputException(FieldError.of("email", "invalid"));
    }
    if (before.version() != version) {
      throw new VersionConflictException(PeopleEditing.KIND, before.id(), before.version());
    }
    account.write(content);
    people.flush();
    return record.keep("account.name", before, account.person());
  }

  /** What somebody may correct about themselves. */
  public record Correction(String displayName, String email, String language) {
    /** Never who it is. */
    @Override
    public String toString() {
      return "Correction";
    }
  }
}
