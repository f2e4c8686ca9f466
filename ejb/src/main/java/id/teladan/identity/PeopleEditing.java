package id.teladan.identity;

import id.teladan.shared.FieldError;
import id.teladan.shared.NotFoundException;
import id.teladan.shared.StateRuleException;
import id.teladan.shared.VersionConflictException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Invites people and changes what they are, each change kept with who made it. */
@Stateless
public class PeopleEditing {
  static final String KIND = "account";

  @Inject private People people;
  @Inject private PeopleRules rules;
  @Inject private CredentialPost post;
  @Inject private CurrentCaller caller;
  @Inject private PeopleRecord record;

  /**
   * Refuses whoever may not look after people of that region.
   *
   * @param regionCode null when it is not said yet
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public void openRegion(String regionCode) {
    if (regionCode != null) {
      caller.require(Action.ADMINISTER_PEOPLE, regionCode);
    }
  }

  /** Makes an account without a password, and a link by which its owner chooses one. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public Invited invite(PersonContent content) {
    rules.requireMayWrite(List.of(), content);
    rules.check(content);
    String username = rules.newUsername(content.username());
    Account account = new Account(username, content.displayName(), null, content.regionCode());
    account.write(content);
    people.add(account);
    String link = post.hand(account, CredentialLink.Purpose.INVITATION);
    record.keep("person.invite", null, account.person());
    return new Invited(account.person(), link);
  }

  /**
   * Shows the person to somebody who is about to change them.
   *
   * @throws NotFoundException for everybody who is not the caller's to look after
   */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public PersonView open(long id) {
    return within(people.require(id)).person();
  }

  /** Changes name, mail, region and roles. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public PersonView update(long id, int version, PersonContent content) {
    Account account = changeable(id);
    PersonView before = account.person();
    rules.requireMayWrite(before.getRoles(), content);
    rules.check(content);
    requireVersion(before, version);
    boolean sameRights =
        Set.copyOf(before.getRoles()).equals(Set.copyOf(content.roles()))
            && Objects.equals(before.getRegionCode(), content.regionCode());
    if (!sameRights) {
      rules.requireOther(before);
    }
    if (!content.roles().contains(Role.ADMINISTRATOR)) {
      rules.requireAnotherAdministrator(before);
    }
    account.write(content);
    people.flush();
    return record.keep("person.update", before, account.person());
  }

  /** Suspends somebody, at once and everywhere, or lets them in again. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public PersonView move(long id, PersonTransition step) {
    Account account = changeable(id);
    PersonView before = account.person();
    rules.check(step);
    rules.requireOther(before);
    boolean suspend = step.to() == PersonState.SUSPENDED;
    if (before.state() == PersonState.ERASED || suspend == !account.isActive()) {
      throw new StateRuleException(
          "transition-not-allowed", FieldError.of("to", "no-such-step", before.state(), step.to()));
    }
    if (suspend) {
      rules.requireAnotherAdministrator(before);
    }
    account.becomeActive(!suspend);
    people.flush();
    if (suspend) {
      record.endAccess(id);
    }
    return record.keep(suspend ? "person.suspend" : "person.activate", before, account.person());
  }

  /** A link to choose a new password, for somebody who lost it. */
  @Permitted(Action.ADMINISTER_PEOPLE)
  public Invited link(long id) {
    Account account = changeable(id);
    PersonView person = account.person();
    if (person.state() != PersonState.ACTIVE && person.state() != PersonState.INVITED) {
      throw new StateRuleException("not-active");
    }
    boolean first = person.state() == PersonState.INVITED;
    String link =
        post.hand(
            account, first ? CredentialLink.Purpose.INVITATION : CredentialLink.Purpose.HANDED);
    record.keep("person.link", null, person);
    return new Invited(person, link);
  }

  private Account changeable(long id) {
    return within(people.requireForChange(id));
  }

  private Account within(Account account) {
    if (!PeoplePolicy.reaches(caller.get(), account.person())) {
      throw new NotFoundException("person", account.id());
    }
    return account;
  }

  private static void requireVersion(PersonView current, int version) {
    if (current.version() != version) {
      throw new VersionConflictException(KIND, current.id(), current.version());
    }
  }

  /**
   * Somebody who can choose a password now.
   *
   * @param link shown this once, to hand over; null when it went by mail
   */
  public record Invited(PersonView person, String link) {
    /** Never the link: it opens the account. */
    @Override
    public String toString() {
      return "Invited[" + person.id() + "]";
    }
  }
}
